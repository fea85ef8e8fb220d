using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Whether the police, the council or we have been told before, with any reference number (C1).</summary>
internal sealed class ToldOthers : ReportQuestion
{
    protected override string Name => "told-others";

    public override PromptOptions Ask(TalkTurn turn) => turn.Wording.AskMany(Key, turn.ChannelId);

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var report = turn.Talk.Report;
        var words = answer.Choices.Count == 0 ? answer.Text : "";
        var meant = Meant(turn, answer);
        if (meant.Choices.Count == 0 && YesNo.Read(answer.Text) != false)
        {
            if (YesNo.Read(answer.Text) == true && !words.Any(char.IsDigit))
                return Heard.AskAgain(Key);
            // "My doctor knows": somebody else than those we ask for, and worth keeping.
            report.WhatHappened = $"{report.WhatHappened}\n{answer.Text}".Trim();
        }

        report.PoliceTold = Told(meant, "police");
        report.CouncilTold = Told(meant, "council");
        report.ReportedBefore = Told(meant, "landlord");
        report.PoliceReference = words.Any(char.IsDigit) ? answer.Text : null;
        return Heard.Understood;
    }

    private static YesNoUnsure Told(Answer answer, string choice) =>
        answer.Is(choice) ? YesNoUnsure.Yes : answer.Is("unsure") ? YesNoUnsure.Unsure : YesNoUnsure.No;

    public override string? Show(TalkTurn turn)
    {
        var report = turn.Talk.Report;
        if (report.PoliceReference is not null)
            return report.PoliceReference;

        var told = new[] { (report.PoliceTold, "police"), (report.CouncilTold, "council"), (report.ReportedBefore, "landlord") }
            .Where(pair => pair.Item1 == YesNoUnsure.Yes)
            .Select(pair => Say(turn, pair.Item2))
            .ToList();
        return told.Count > 0 ? string.Join("; ", told)
            : report.PoliceTold == YesNoUnsure.Unsure ? Say(turn, "unsure")
            : Say(turn, "nobody");
    }

    public override void Forget(ReportDraft draft) =>
        (draft.PoliceTold, draft.CouncilTold, draft.ReportedBefore, draft.PoliceReference) = (null, null, null, null);
}
