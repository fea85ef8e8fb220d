using Microsoft.Bot.Builder.Dialogs;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>
/// Asks what decides whether an everyday thing is still one, or which type it is (A3), unless the resident has said it
/// already. Reporting it all the same is always one of the answers (A5, A9).
/// </summary>
internal sealed class AskDecidingQuestion : Exchange
{
    private const string SomethingElse = "something-else";
    private const string Report = "report";
    private const int MostChoices = 6;

    public override string Key => "triage/deciding-question";

    public override IReadOnlyList<string> Rules => ["A3"];

    public override bool Applies(TalkTurn turn) => turn.Triage.Outcome is null && Deciding.Next(turn) is not null;

    public override PromptOptions Ask(TalkTurn turn)
    {
        var question = Deciding.Next(turn)!;
        var choices = question.Choices.Select(choice => new PromptChoice(choice.Id, choice.Say, choice.Sms, choice.Also));
        IReadOnlyList<PromptChoice> all = [.. choices, .. turn.Content.Prompts[Key].Choices];
        var ask = turn.IsText ? question.Sms : question.Ask;
        var label = turn.Triage.Label!;

        var asked = turn.Triage.Asked.Count > 0
            ? Wording.Ask(ask, all, turn.ChannelId)
            : turn.Wording.Ask(FirstKey(turn), turn.ChannelId,
                new Dictionary<string, string> { ["named"] = LabelWords.Named(turn.Content, label) + (turn.Content.Types.Has(label) ? HeardBack.Echo(turn) : ""), ["question"] = ask }, all);
        return ShowFewer(turn, asked, all);
    }

    public override Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        var question = Deciding.Next(turn)!;
        if (answer.Is(Report))
        {
            turn.Trace.Decides("A9", "reports it all the same");
            turn.Talk.BeginReport(turn, role: null);
        }
        else if (answer.Is(SomethingElse))
            TriageNotes.LookThroughTheList(turn.Triage);
        else if (question.Choices.FirstOrDefault(offered => answer.Is(offered.Id)) is { } choice)
            Answered(turn, question, choice, "chosen");
        else
            return Task.FromResult(HearSentence(turn, question, answer.Text));

        return Task.FromResult(Heard.Understood);
    }

    // A sentence may answer this question or another, or tell more; either way it is not lost.
    private static Heard HearSentence(TalkTurn turn, Question question, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return Heard.AskAgain("common/empty");

        var label = turn.Triage.Label;
        var read = turn.Read(words);
        if ((HeardChoice.By(label!, question, read, inAnswer: true) ?? SentenceChoice.In(words, question)) is { } choice)
        {
            turn.Triage.Words.Add(words);
            HeardAlready.Keep(read, turn.Talk);
            Answered(turn, question, choice, "in a sentence");
            return Heard.Understood;
        }

        var answers = turn.Triage.Answers.Count;
        Correction.Hear(turn, words, read);
        if (label != turn.Triage.Label || answers != turn.Triage.Answers.Count)
            return Heard.Understood;

        if (read.Frequency is not null || read.Time is not null || read.Facts.Harms.Count > 0)
            return Heard.AskOn("triage/deciding-question-kept");
        turn.Trace.DidNotUnderstand();
        if (turn.Talk.Misses == 0)
            return Heard.AskAgain("triage/deciding-question-again");
        TriageNotes.LookThroughTheList(turn.Triage);
        return Heard.AskOn("triage/choose-group-again");
    }

    private static void Answered(TalkTurn turn, Question question, QuestionChoice choice, string how)
    {
        turn.Triage.Asked.Add($"{turn.Triage.Label}/{question.Id}");
        Deciding.Decide(turn, question, choice, how);
        if (turn.Triage.Otherwise is { } type && Deciding.Next(turn) is null && turn.Content.Exclusions.Has(turn.Triage.Label!))
        {
            turn.Trace.Decides("A9", $"nothing decided, so {type}");
            turn.Triage.Settle(type);
            turn.Triage.MovedFrom = type;
        }
    }

    private static string FirstKey(TalkTurn turn) => turn.Triage.Otherwise is not null ? "triage/deciding-question-close"
        : turn.Content.Types.Has(turn.Triage.Label!) ? "triage/deciding-question-type"
        : "triage/deciding-question";

    // A long list is hard to read on a phone; what is not shown is still understood.
    private static PromptOptions ShowFewer(TalkTurn turn, PromptOptions question, IReadOnlyList<PromptChoice> all)
    {
        if (all.Count <= MostChoices)
            return question;

        IReadOnlyList<PromptChoice> shown = [.. all.Where(choice => choice.Id != SomethingElse)];
        var fewer = Wording.Ask(turn.IsText ? question.Prompt.Text[..question.Prompt.Text.IndexOf("\n1 ", StringComparison.Ordinal)] : question.Prompt.Text, shown, turn.ChannelId);
        fewer.Choices = [.. fewer.Choices, .. question.Choices.Where(choice => choice.Value == SomethingElse)];
        return fewer;
    }
}
