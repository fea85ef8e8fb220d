namespace WestKent.Content.Reading.Kinds;

/// <summary>Guides, safety words, outcomes and pages.</summary>
internal static class AdviceKinds
{
    private static readonly string[] Topics = ["noise", "neighbours", "evidence", "how-we-work", "your-rights", "after"];

    public static SafetyWords Safety(FileReading file) => new(
        file.Id,
        file.Title(),
        file.Owner(),
        file.Reviewed(),
        file.Sms("sms"),
        file.List("examples", required: true, least: 12),
        file.List("nearMisses", required: true),
        file.Tags("support"),
        file.Body());

    public static Guide Guide(FileReading file) => new(
        file.Id,
        file.Title(),
        file.Owner(),
        file.Reviewed(),
        file.Plain("summary"),
        file.Sms("sms"),
        file.Keys.OneOf("topic", Topics),
        file.Keys.OptionalFlag("printable") ?? false,
        file.Names("related", KindFolder.Guides),
        file.Body());

    public static Outcome Outcome(FileReading file) => new(
        file.Id,
        file.Title(),
        file.Owner(),
        file.Reviewed(),
        file.Plain("summary"),
        file.Sms("sms"),
        file.Keys.OneOf("kind", ["non-legal", "legal", "closure"]),
        file.Body());

    public static Page Page(FileReading file) => new(
        file.Id,
        file.Title(),
        file.Owner(),
        file.Reviewed(),
        file.OptionalPlain("summary"),
        Words(file),
        file.ReadPlaceholders(),
        file.OptionalBody());

    // In the order of the file: pages list their topics and needs in it.
    private static OrderedDictionary<string, string> Words(FileReading file)
    {
        var words = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, line, text) in file.Keys.Group("words", required: false)?.AllTexts() ?? [])
        {
            words[key] = text;
            file.Keep(new TextPiece($"words: {key}", line, text, PieceUse.Plain));
        }
        return words;
    }
}
