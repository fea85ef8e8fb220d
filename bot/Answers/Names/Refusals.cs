using WestKent.Bot.Answers.Spelling;

namespace WestKent.Bot.Answers.Names;

/// <summary>Ways to say that one would rather not give a name.</summary>
internal static class Refusals
{
    private const int MostWords = 60;

    private static readonly string[] Anywhere =
    [
        "rather not", "prefer not", "no comment", "without my name", "without a name", "without name", "without giving", "no name", "no names",
        "keep my name out", "leave my name out",
        "keep me out", "not my name", "dont use my name", "not giving my name", "not giving you my name", "wont give", "not give my name",
        "not telling you", "not saying", "none of your business", "mind your own", "stay unnamed",
        "dont want to give", "dont want to say", "dont want to tell", "dont want to leave", "do not want to give", "do not want to say", "dont wanna",
        "dont want my name", "dont wish to", "do not wish to", "not comfortable giving", "scared to say", "scared to give",
    ];

    private static readonly HashSet<string> Alone =
    [
        "no", "nope", "nah", "skip", "pass", "next", "no thanks", "no thank you", "nobody", "no one", "na", "n / a", "n a", "none", "not now",
        "withheld", "secret", "unknown", "no way", "not really", "dont want to", "i dont want to",
    ];

    private static readonly string[] OnlyAPart = ["surname", "last name", "second name", "full name", "address", "number", "phone", "email"];

    private static readonly string[] NotRefusing = ["dont want to be anon", "not anon", "dont mind", "no need to be anon", "dont need to be anon", "instead of anon"];

    public static bool Are(string text)
    {
        var words = SaidWords.Of(text, TextSpeak.Correct, MostWords);
        var said = " " + string.Join(' ', words.Select(word => word.Text)) + " ";
        if (NotRefusing.Any(phrase => said.Contains(" " + phrase, StringComparison.Ordinal)))
            return false;
        if (Alone.Contains(said.Trim(' ', '.', '!')) || words.Any(IsAnonymous))
            return true;
        return !OnlyAPart.Any(part => said.Contains($" {part} ", StringComparison.Ordinal)) && Anywhere.Any(phrase => said.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    // "anonymous", "anonymously", "annonymous", "anon".
    private static bool IsAnonymous(SaidWord word) =>
        word.Text is "anon" || (word.Text.Length is > 6 and < 15 && (NearMiss.IsWithin(2, word.Text, "anonymous") || NearMiss.IsWithin(2, word.Text, "anonymously")));
}
