using Microsoft.AspNetCore.Components;
using WestKent.Cases.Access;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;
using WestKent.Portal.Components;
using TimelineEntry = WestKent.Portal.Components.TimelineEntry;

namespace WestKent.Portal.MyCase;

/// <summary>A case as its source sees it: what happens next and by when, what they can do, what has happened, what they told us.</summary>
public sealed partial class CaseStory
{
    private const int ReportsShown = 3;

    [Inject]
    private ContentSnapshot Content { get; set; } = null!;

    [Parameter, EditorRequired]
    public required WestKent.Cases.Access.MyCase Case { get; set; }

    [Parameter, EditorRequired]
    public required SignedIn SignedIn { get; set; }

    [Parameter]
    public IReadOnlyList<MyOtherCase> Others { get; set; } = [];

    private CaseWords Story => new(Content, Case);

    private string Owner => Case.OwnerName is { } name ? $"{name}, {Content.Policy.Team(Case.Team).Name}" : Content.Policy.Team(Case.Team).Name;

    private IReadOnlyList<(string Href, string Key)> Acts =>
    [
        .. Story.IsClosed
            ? new[] { ("/my-case/reopen", "act-reopen") }.Concat(Case.HasAnsweredSurvey ? [] : [("/my-case/survey", "act-survey")])
            : [("/my-case/add", "act-add"), ("/my-case/files", "act-files")],
        ("/my-case/messages", "act-messages"),
        ("/my-case/diary", "act-diary"),
        ("/my-case/support", "act-support"),
        ("/my-case/details", "act-details"),
        .. Story.IsClosed ? Array.Empty<(string, string)>() : [("/my-case/stopped", "act-stopped")],
        ("/my-case/copy", "act-copy"),
    ];

    private IReadOnlyList<TimelineEntry> Entries =>
    [
        .. Story.IsClosed
            ? []
            : new[] { new TimelineEntry(CaseDays.Iso(Case.NextContactOn), CaseDays.Of(Case.NextContactOn), Words("next-title"), Story.Next, IsStillToCome: true) },
        .. Case.Timeline.Select(entry => new TimelineEntry(
            CaseDays.Iso(LondonDay.Of(entry.AtUtc)), CaseDays.Of(entry.AtUtc), Story.Of(entry), Story.MoreOf(entry),
            NewWords: entry.AtUtc > SignedIn.LookedBeforeUtc ? Words("new") : null)),
    ];

    private List<SummaryRow> RowsOf(MyReport report) =>
        [.. new (string Key, string? Value)[]
            {
                ("what-happened", report.WhatHappened), ("when", report.When), ("where", report.Where), ("effect", report.Effect),
            }
            .Where(row => !string.IsNullOrWhiteSpace(row.Value))
            .Select(row => new SummaryRow(Words(row.Key), row.Value!))];

    private string Words(string key) => Content.Pages["my-case"].Word(key);

    private string Fill(string key, params (string Name, string Value)[] values)
    {
        var all = new Dictionary<string, string>(Content.Policy.Landlord.Values);
        foreach (var (name, value) in values)
            all[name] = value;
        return Filling.Fill(Words(key), all, FillFor.Text);
    }
}
