using System.Globalization;
using Microsoft.AspNetCore.Components;
using WestKent.Cases.Access;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;
using WestKent.Portal.Components;
using TimelineEntry = WestKent.Portal.Components.TimelineEntry;

namespace WestKent.Portal.MyCase;

/// <summary>A case as its source sees it: what happens next and by when, what has happened, what they told us.</summary>
public sealed partial class CaseStory
{
    [Inject]
    private ContentSnapshot Content { get; set; } = null!;

    [Parameter, EditorRequired]
    public required WestKent.Cases.Access.MyCase Case { get; set; }

    // "InProgress" is "in-progress" in the words.
    private string StatusKey => string.Concat(Case.Status.ToString().Select((letter, place) =>
        char.IsUpper(letter) && place > 0 ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));

    private bool IsContacted => !Case.IsAnonymous && Case.Contact != ContactMethod.None;

    private string Next => Fill(Words(IsContacted ? "next-by" : "next-no-contact"), Case.NextContactOn);

    private IReadOnlyList<TimelineEntry> Entries =>
    [
        .. Case.ClosedUtc is null
            ? new[] { new TimelineEntry(Iso(Case.NextContactOn), DayWords(Case.NextContactOn), Words("next-title"), Next, IsStillToCome: true) }
            : [],
        .. Case.Timeline.Select(entry => new TimelineEntry(
            Iso(LondonDay.Of(entry.AtUtc)), DayWords(LondonDay.Of(entry.AtUtc)),
            entry.TextKey is null ? entry.Text ?? "" : Words($"entry-{entry.TextKey}"), entry.TextKey is null ? null : entry.Text)),
    ];

    private List<SummaryRow> RowsOf(MyReport report) =>
        [.. new (string Key, string? Value)[]
            {
                ("what-happened", report.WhatHappened), ("when", report.When), ("where", report.Where), ("effect", report.Effect),
            }
            .Where(row => !string.IsNullOrWhiteSpace(row.Value))
            .Select(row => new SummaryRow(Words(row.Key), row.Value!))];

    private string Words(string key) => Content.Pages["my-case"].Word(key);

    private string Fill(string words, DateOnly day) =>
        Filling.Fill(words, new Dictionary<string, string>(Content.Policy.Landlord.Values) { ["day"] = DayWords(day) }, FillFor.Text);

    private static string DayWords(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
