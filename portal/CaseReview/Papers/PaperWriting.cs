using System.Globalization;
using WestKent.Cases.Reviews;
using WestKent.Content.Reading;

namespace WestKent.Portal.CaseReview.Papers;

/// <summary>Puts a pack into the words of content/pages/case-review-papers.md.</summary>
internal sealed class PaperWriting(ContentSnapshot content)
{
    private Page Page => content.Pages["case-review-papers"];

    public Paper Write(ReviewPack pack) => new(
        Word("document"), Word("document-law"), Word("foot"), Page.Word("page-of"), Word("not-all-shown"),
        [
            About(pack),
            .. pack.Has(PackPart.Log) ? [new PaperSection(PackPart.Log, Word("part-Log")) { Incidents = Log(pack), Paragraphs = NoneIf(Log(pack).Count == 0) }] : NoSections,
            .. pack.Has(PackPart.Reports) ? [new PaperSection(PackPart.Reports, Word("part-Reports")) { Table = Reports(pack), Paragraphs = NoneIf(pack.Reports.Count == 0) }] : NoSections,
            .. pack.Has(PackPart.Done) ? [new PaperSection(PackPart.Done, Word("part-Done")) { Paragraphs = Done(pack) }] : NoSections,
            .. pack.Has(PackPart.Effect) ? [new PaperSection(PackPart.Effect, Word("part-Effect")) { Paragraphs = Effect(pack) }] : NoSections,
            .. pack.Has(PackPart.Wanted) ? [new PaperSection(PackPart.Wanted, Word("part-Wanted")) { Paragraphs = [pack.Wanted ?? Word("no-words")] }] : NoSections,
        ]);

    private static IReadOnlyList<PaperSection> NoSections => [];

    private PaperSection About(ReviewPack pack) => new(null, Word("about"))
    {
        Facts =
        [
            new(Word("to"), pack.Council?.Title ?? Word("to-unknown")),
            new(Word("from"), pack.Name ?? Word("name-none")),
            .. pack.Has(PackPart.Contact) ? [new PaperRow(Word("contact"), pack.Contact ?? Word("contact-none"))] : Array.Empty<PaperRow>(),
            .. By(pack.Representative),
            .. pack.CaseReference is { } reference ? [new PaperRow(Word("reference"), reference)] : Array.Empty<PaperRow>(),
            new(Word("count"), Word("count-words", ("counted", pack.Count.Counted), ("reports", pack.Reports.Count), ("needed", pack.Count.Needed), ("months", pack.Count.Months))),
            .. pack is { People: { } people, Council.Threshold.AlsoPeople: not null } ? [new PaperRow(Word("people"), Word("count-people", ("people", people)))] : Array.Empty<PaperRow>(),
            .. pack.HarmIsHigh ? [new PaperRow(Word("harm"), Word("harm-yes"))] : Array.Empty<PaperRow>(),
            new(Word("made-on"), Day(pack.MadeOn)),
        ],
    };

    private IEnumerable<PaperRow> By(Representative? representative)
    {
        if (representative is null)
            yield break;
        yield return new(Word("by"), representative.Role is { } role
            ? Word("by-role", ("name", representative.Name), ("role", role))
            : representative.Name ?? Word("name-none"));
        yield return new(Word("consent"), representative.ConsentOn is { } day ? Word("consent-on", ("day", day)) : Word("consent-none"));
    }

    private List<PaperIncident> Log(ReviewPack pack) => [.. pack.Log.Where(incident => !incident.LeftOut).Select(incident => new PaperIncident(
        DayOf(incident.HappenedOn), Told(incident), incident.Where, incident.WhatHappened ?? Word("no-words")))];

    /// <summary>Who was told of an incident, on which day and under which reference.</summary>
    public string Told(PackIncident incident) => incident.Body is not { } body ? Word("nobody-told") : string.Join(", ", new[]
    {
        $"{Word("log-told")}: {Body(body, incident.BodyName)}",
        incident.ReportedOn is { } day ? Day(day) : null,
        incident.Reference is { } reference ? $"{Word("reports-reference").ToLowerInvariant()} {reference}" : null,
    }.OfType<string>());

    private PaperTable? Reports(ReviewPack pack) => pack.Reports.Count == 0 ? null : new(
        [Word("reports-number"), Word("reports-made"), Word("reports-to"), Word("reports-about"), Word("reports-reference"), Word("reports-counts")],
        [.. pack.Reports.Index().Select(one => new[]
        {
            (one.Index + 1).ToString(CultureInfo.InvariantCulture),
            DayOf(one.Item.Incident.ReportedOn),
            Body(one.Item.Incident.Body!.Value, one.Item.Incident.BodyName),
            DayOf(one.Item.Incident.HappenedOn),
            one.Item.Incident.Reference ?? Word("none"),
            Counts(one.Item.Counted),
        })]);

    private string Counts(ReportCounted counted) => counted.CountsUntil is { } until
        ? Word("counts-yes", ("day", until))
        : $"{Word("counts-no")}: {Word($"why-{counted.Reason}")}";

    private List<string> Done(ReviewPack pack)
    {
        var told = pack.Done.Where(entry => entry.TextKey != "review-asked")
            .Select(entry => string.Join(" ", new[] { $"{Day(entry.On)}:", entry.TextKey is { } key ? content.Pages["my-case"].Words.GetValueOrDefault($"entry-{key}") : null, entry.Text }.OfType<string>()))
            .ToList();
        List<string> all =
        [
            .. told.Count > 0 ? [Word("done-by-us"), .. told] : Array.Empty<string>(),
            .. pack.DoneWords is { } own ? told.Count > 0 ? [Word("done-own"), own] : [own] : Array.Empty<string>(),
        ];
        return all.Count > 0 ? all : [Word("no-words")];
    }

    private List<string> Effect(ReviewPack pack) => [pack.Effect ?? Word("no-words")];

    private IReadOnlyList<string> NoneIf(bool isEmpty) => isEmpty ? [Word("none")] : [];

    private string Body(ToldBody body, string? name) => name is null ? Word($"body-{body}") : $"{Word($"body-{body}")} ({name})";

    private string DayOf(DateOnly? day) => day is { } known ? Day(known) : Word("no-day");

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private string Word(string key, params (string Name, object? Value)[] values)
    {
        var filled = new Dictionary<string, string>(content.Policy.Landlord.Values);
        foreach (var (name, value) in values)
            filled[name] = value is DateOnly day ? Day(day) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return Filling.Fill(Page.Word(key), filled, FillFor.Text);
    }
}
