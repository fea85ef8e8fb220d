using WestKent.Bot.Dialogs.Triage;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs;

/// <summary>What a command leaves to be done.</summary>
internal enum CommandEffect
{
    /// <summary>Ask the question on the table again, or the one that now comes next.</summary>
    AskAgain,

    /// <summary>Everything has been said.</summary>
    Done,
}

/// <summary>Words understood at any point of any dialog: help, back, start again, speak to someone.</summary>
internal static class Commands
{
    private const string Words = "common/commands";

    /// <returns>Null if the message is not a command.</returns>
    public static async Task<CommandEffect?> AnswerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        switch (Heard(turn))
        {
            case "command-explain":
                await turn.SayAsync("common/help", cancellationToken);
                return CommandEffect.AskAgain;
            case "command-person":
                await turn.SayAsync("common/speak-to-someone", cancellationToken);
                return CommandEffect.AskAgain;
            case "command-restart":
                turn.Talk.StartAfresh();
                await turn.SayAsync("common/started-afresh", cancellationToken);
                return CommandEffect.AskAgain;
            case "command-back":
                GoBack(turn.Talk);
                return CommandEffect.AskAgain;
            default:
                return null;
        }
    }

    /// <summary>The id of the command the message is; null for any other.</summary>
    public static string? Heard(TalkTurn turn)
    {
        var said = ChoiceReading.Plain(turn.Context.Activity.Text);
        var pressed = turn.Context.Activity.Value as string;
        return turn.Content.Prompts[Words].Choices.FirstOrDefault(choice =>
            pressed == choice.Id || (pressed is null && Names(choice).Any(name => ChoiceReading.Plain(name) == said)))?.Id;
    }

    private static IEnumerable<string> Names(PromptChoice choice) => [choice.Say, .. choice.Also];

    private static void AskAnew(TriageNotes triage)
    {
        var asked = triage.Asked[^1].Split('/');
        triage.Asked.RemoveAt(triage.Asked.Count - 1);
        triage.Answers.Remove(asked[1]);
        (triage.Label, triage.MovedFrom, triage.Because) = (asked[0], null, null);
        triage.Told.Remove(asked[0]);
    }

    private static void GoBack(Talk talk)
    {
        talk.Misses = 0;
        if (talk.Answered.FindLastIndex(key => !talk.Kept.Contains(key)) is >= 0 and var last)
            talk.Answered.RemoveAt(last);
        else if (talk.Triage.Outcome == TriageNotes.WantsToReport)
            talk.Triage.Outcome = null;
        else if (talk.Triage.WantsMediation)
            talk.Triage.WantsMediation = false;
        else if (talk.Triage.Asked.Count > 0)
            AskAnew(talk.Triage);
        else
            talk.Triage = new TriageNotes();
    }
}
