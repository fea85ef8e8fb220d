using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Words that are not about a problem: hello, thanks, goodbye, anger at the machine, questions about it.</summary>
internal static class SmallTalk
{
    private const string Words = "triage/small-talk";

    /// <summary>The prompt that answers them; null if the message is something else.</summary>
    public static string? In(TalkTurn turn, string text)
    {
        var said = $" {ChoiceReading.Plain(text).Replace(',', ' ')} ";
        var kind = turn.Content.Prompts[Words].Choices.FirstOrDefault(choice => choice.Also.Any(words => Is(said, words, MostBeside(choice.Id))));
        return kind is null ? null : $"triage/{kind.Id}";
    }

    /// <summary>The prompt for thanks or goodbye.</summary>
    public static string? EndingIn(TalkTurn turn, string text) => In(turn, text) is "triage/thanks" ? "triage/thanks" : null;

    private static int MostBeside(string kind) => kind switch
    {
        "about-me" => 500,
        "angry" => 30,
        _ => 14,
    };

    // A short message of little else: "thanks", "ok thanks bye", but not "thanks, now about the noise".
    private static bool Is(string said, string words, int mostBeside)
    {
        var name = $" {ChoiceReading.Plain(words)} ";
        return said.Contains(name, StringComparison.Ordinal) && said.Length <= name.Length + mostBeside;
    }
}
