using System.Text.RegularExpressions;
using WestKent.Bot.Dialogs.Report;
using WestKent.Bot.Dialogs.Triage;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs;

/// <summary>Carries what triage heard into a report, so that it is never asked again.</summary>
internal static partial class ReportBeginning
{
    // "My client", "my mum's neighbour": whose report it is, is asked.
    [GeneratedRegex(@"\bmy (?:client|service user|patient)s?\b|\b(?:next (?:door )?to|near|lives? (?:above|below|under|by|with)) my (?:mum|mam|mother|dad|father|nan|gran|grandad|sister|brother|friend|aunt|uncle)\b|\bmy (?:mum|mam|mother|dad|father|nan|gran|grandad|sister|brother|friend|aunt|uncle)['’]?s (?:neighbours?|flat|house|home|place|bungalow|street|door)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsAboutSomeoneElse();

    public static void BeginReport(this Talk talk, TalkTurn turn, ReporterRole? role)
    {
        var report = talk.Report;
        report.Id = Guid.CreateVersion7();
        report.LabelId = talk.Triage.Label;
        report.WhatHappened = string.Join("\n", talk.Triage.Words);
        report.Role = role ?? report.Role ?? (IsAboutSomeoneElse().IsMatch(report.WhatHappened) ? ReporterRole.ForSomeone : ReporterRole.Resident);
        report.Channel = turn.IsText ? "sms" : "web";
        report.SafetyFlags = [.. talk.SafetyFlags];
        talk.Triage.Outcome = TriageNotes.WantsToReport;
        Beside.KeepOfStory(turn, report.WhatHappened);
    }
}
