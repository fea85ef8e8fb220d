using WestKent.Bot.Answers.Spelling;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Answers.Names;

/// <summary>Which way of contact the words beside a number ask for: "text me", "ring", "not by phone".</summary>
internal static class ContactWays
{
    private const int MostWords = 60;

    private static readonly HashSet<string> Texts = ["text", "texts", "texting", "sms", "message", "messages", "whatsapp"];
    private static readonly HashSet<string> Calls = ["call", "calls", "calling", "ring", "ringing", "bell", "telephone"];
    private static readonly HashSet<string> Emails = ["email", "emails", "emailing", "mail"];
    private static readonly HashSet<string> Letters = ["letter", "letters", "post"];
    private static readonly HashSet<string> Denials = ["dont", "not", "no", "never", "without", "cant", "wont", "hate", "avoid", "than"];

    // "Call me on…" asks for a call; "call me Jo" gives a name.
    private static readonly HashSet<string> AfterCallMe =
    [
        "on", "at", "after", "before", "between", "in", "any", "anytime", "when", "whenever", "during", "please", "back", "if", "to", "about", "only",
        "or", "and", "not", "tomorrow", "today", "later", "as", "but", "instead", "evenings", "mornings", "afternoons", "weekends", "weekdays",
    ];

    public static ContactMethod? In(string text)
    {
        var words = SaidWords.Of(text, TextSpeak.Correct, MostWords);
        for (var at = 0; at < words.Count; at++)
        {
            if (Way(words, at) is { } way && !IsDenied(words, at))
                return way;
        }

        return null;
    }

    /// <summary>"Call me" here begins a name, not a wish to be rung.</summary>
    public static bool IsNameAfterCallMe(IReadOnlyList<string> words, int at) =>
        at + 2 < words.Count && words[at] is "call" or "calls" && words[at + 1] == "me" && !AfterCallMe.Contains(words[at + 2]) && words[at + 2].Length > 0 && char.IsLetter(words[at + 2][0]);

    private static ContactMethod? Way(List<SaidWord> words, int at)
    {
        var word = words[at].Text;
        if (Texts.Contains(word))
            return ContactMethod.Text;
        if (word is "call" or "calls" && IsNameAfterCallMe([.. words.Skip(at).Take(3).Select(next => next.Text)], 0))
            return null;
        if (Calls.Contains(word) && !(word is "bell" && At(words, at + 1) is not ("me" or "us")) || (word is "phone" && IsAsked(words, at)))
            return ContactMethod.Call;
        if (word is "e" && At(words, at + 1) is "-" && At(words, at + 2) is "mail" || (Emails.Contains(word) && !IsAddress(words, at)))
            return ContactMethod.Email;
        return Letters.Contains(word) ? ContactMethod.Letter : null;
    }

    // "Phone me", "by phone"; "my phone is" only says what the number is.
    private static bool IsAsked(List<SaidWord> words, int at) =>
        At(words, at + 1) is "me" or "us" or "call" or "calls" or "please"
        || At(words, at - 1) is "by" or "please" or "prefer" or "via" or "over" or "you" or "can" or ",";

    private static bool IsAddress(List<SaidWord> words, int at) => At(words, at + 1) is "is" or "address" or ":" or "=" or "-" || At(words, at - 1) is "my" or "-";

    private static bool IsDenied(List<SaidWord> words, int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - 3); back--)
        {
            if (words[back].IsSign)
                return false;
            if (Denials.Contains(words[back].Text))
                return true;
        }

        return false;
    }

    private static string At(List<SaidWord> words, int at) => at >= 0 && at < words.Count ? words[at].Text : "";
}
