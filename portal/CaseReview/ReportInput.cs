using System.Globalization;
using WestKent.Bot.Answers;
using WestKent.Cases.Reviews;

namespace WestKent.Portal.CaseReview;

/// <summary>A report as it stands in the form: what was typed, and what there is to put right.</summary>
internal sealed record ReportInput
{
    public const string Nobody = "nobody";

    public Guid Id { get; init; }
    public bool IsFromCase { get; init; }
    public string? Body { get; init; }
    public string? BodyName { get; init; }
    public string? Happened { get; init; }
    public string? Reported { get; init; }
    public string? Reference { get; init; }
    public string? WhatHappened { get; init; }

    /// <summary>Field name to key of the words that say what to do.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>();

    public static ReportInput Empty() => new() { Id = Guid.NewGuid() };

    public static ReportInput Of(DraftReport report) => new()
    {
        Id = report.Id,
        Body = report.Body?.ToString() ?? Nobody,
        BodyName = report.BodyName,
        Happened = InWords(report.HappenedOn),
        Reported = InWords(report.ReportedOn),
        Reference = report.Reference,
        WhatHappened = report.WhatHappened,
    };

    public static ReportInput Of(PackIncident incident) => new()
    {
        Id = incident.Id,
        IsFromCase = true,
        Body = incident.Body.ToString(),
        Happened = InWords(incident.HappenedOn),
        Reported = InWords(incident.ReportedOn),
        Reference = incident.Reference,
        WhatHappened = incident.WhatHappened,
    };

    public static ReportInput Read(PostedFields posted, bool isFromCase)
    {
        var input = new ReportInput
        {
            Id = posted.Id("id") ?? Guid.NewGuid(),
            IsFromCase = isFromCase,
            Body = posted.Pressed("body"),
            BodyName = posted.Words("body-name", ReviewDraft.LongestLine),
            Happened = posted.Words("happened", ReviewDraft.LongestLine),
            Reported = posted.Words("reported", ReviewDraft.LongestLine),
            Reference = posted.Words("reference", ReviewDraft.LongestLine),
            WhatHappened = posted.Words("what-happened", ReviewDraft.LongestWords),
        };
        return input;
    }

    /// <returns>The report; null, with <paramref name="checkedInput"/> saying why, if something must be put right first.</returns>
    public DraftReport? ToReport(DateTime nowLondon, out ReportInput checkedInput)
    {
        var problems = new Dictionary<string, string>();
        var body = Enum.TryParse<ToldBody>(Body, out var told) && Enum.IsDefined(told) ? told : (ToldBody?)null;
        if (body is null && Body != Nobody && !IsFromCase)
            problems["body"] = "choose-body";
        var happened = Day(Happened, "happened");
        var reported = Body == Nobody || IsFromCase ? null : Day(Reported, "reported");
        if (WhatHappened is null && Happened is null && Reported is null && Reference is null)
            problems["happened"] = "say-something";
        checkedInput = this with { Problems = problems };
        return problems.Count > 0 ? null : new DraftReport
        {
            Id = Id,
            Body = body,
            BodyName = BodyName,
            HappenedOn = happened,
            ReportedOn = reported,
            Reference = Reference,
            WhatHappened = WhatHappened,
        };

        DateOnly? Day(string? typed, string field)
        {
            if (typed is null)
                return null;
            if (TypedDay.Read(typed, nowLondon) is { } day)
                return day;
            problems[field] = "no-such-day";
            return null;
        }
    }

    private static string? InWords(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
