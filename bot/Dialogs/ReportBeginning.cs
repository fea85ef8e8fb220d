using WestKent.Bot.Dialogs.Report;
using WestKent.Bot.Dialogs.Triage;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs;

/// <summary>Carries what triage heard into a report, so that it is never asked again.</summary>
internal static class ReportBeginning
{
    public static void BeginReport(this Talk talk, TalkTurn turn, ReporterRole? role)
    {
        var report = talk.Report;
        report.Id = Guid.CreateVersion7();
        report.LabelId = talk.Triage.Label;
        report.WhatHappened = string.Join("\n", talk.Triage.Words);
        report.Role = role ?? report.Role ?? ReporterRole.Resident;
        report.Channel = turn.IsText ? "sms" : "web";
        report.SafetyFlags = [.. talk.SafetyFlags];
        talk.Triage.Outcome = TriageNotes.WantsToReport;
        Beside.KeepOfStory(turn, report.WhatHappened);
    }
}
