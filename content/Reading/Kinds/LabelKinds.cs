using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

/// <summary>Exclusions, types and wishes: the labels that a resident's words may get.</summary>
internal static class LabelKinds
{
    private const int FewestExamples = 12;

    public static Exclusion Exclusion(FileReading file) => new(
        file.Id,
        file.Title(),
        file.Owner(),
        file.Reviewed(),
        Named(file),
        file.Plain("summary"),
        file.Sms("sms"),
        file.Keys.Text("rule"),
        file.List("examples", required: true, FewestExamples),
        QuestionReading.Read(file, "stays", required: true),
        file.Names("guides", KindFolder.Guides, required: true),
        file.Keys.Flag("selfHelp"),
        file.Keys.Flag("mediation"),
        file.Keys.Flag("goodNeighbour"),
        file.Body());

    public static AsbType AsbType(FileReading file)
    {
        var body = file.Body();
        var parts = BodyParts.Split(body);
        return new AsbType(
            file.Id,
            file.Title(),
            file.Owner(),
            file.Reviewed(),
            Named(file),
            file.Plain("summary"),
            file.Sms("sms"),
            file.Keys.Text("group"),
            file.Keys.OneOf("band", [Band.Standard, Band.Medium, Band.High]),
            Team(file),
            file.List("examples", required: true, FewestExamples),
            QuestionReading.Read(file, "confirms", required: false),
            file.Names("guides", KindFolder.Guides, required: true),
            file.Keys.Flag("selfHelp"),
            file.Keys.Flag("mediation"),
            file.Tags("support", required: true),
            Part(file, parts, "What we can do"),
            Part(file, parts, "What helps us"),
            body);
    }

    public static Wish Wish(FileReading file) => new(
        file.Id,
        file.Title(),
        file.Owner(),
        file.Reviewed(),
        Named(file),
        file.Plain("summary"),
        file.Sms("sms"),
        file.List("examples", required: true, FewestExamples),
        file.Body());

    private static string Named(FileReading file)
    {
        var named = file.Plain("named");
        if (named.EndsWith('.'))
            file.Findings.Error(file.Keys.LineOf("named"), "\"named\" ends with a full stop, but it goes inside a sentence (\"That sounds like …\"). Take the full stop out.");
        if (named.Length > 1 && char.IsUpper(named[0]) && !char.IsUpper(named[1]))
            file.Findings.Error(file.Keys.LineOf("named"), "\"named\" starts with a capital, but it goes inside a sentence (\"That sounds like …\"). Start it with a small letter.");
        return named;
    }

    private static string Team(FileReading file)
    {
        var team = file.Keys.Text("team");
        if (team.Length > 0)
            file.Refer(file.Keys.LineOf("team"), "team", ReferenceTarget.Team, team);
        return team;
    }

    private static string Part(FileReading file, IReadOnlyDictionary<string, string> parts, string heading)
    {
        if (parts.TryGetValue(heading, out var part) && part.Length > 0)
            return part;
        file.Findings.Error(file.BodyLine, parts.ContainsKey(heading)
            ? $"There is no text under the heading \"## {heading}\"."
            : $"The heading \"## {heading}\" is missing. Every type has \"## What we can do\" and \"## What helps us\".");
        return "";
    }
}
