using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

/// <summary>One file while it is read: its keys and body, and what later checks need to know of it.</summary>
internal sealed class FileReading(string kind, string id, Fields keys, string body, int bodyLine, Findings findings)
{
    private readonly List<Reference> references = [];
    private readonly List<TextPiece> pieces = [];

    public string Kind { get; } = kind;

    public string Id { get; } = id;

    public Fields Keys { get; } = keys;

    public Findings Findings { get; } = findings;

    public int BodyLine { get; } = bodyLine;

    public IReadOnlyList<Reference> References => references;

    public IReadOnlyList<TextPiece> Pieces => pieces;

    /// <summary>Dates that grow old: when the file was reviewed, when its facts were checked.</summary>
    public List<KeptDate> Dates { get; } = [];

    public IReadOnlyDictionary<string, string> Placeholders { get; private set; } = new Dictionary<string, string>();

    public string Title() => Keys.Text("title");

    public string Owner() => Keys.Text("owner");

    public DateOnly Reviewed() => Date("reviewed");

    public DateOnly Date(string key)
    {
        var date = Keys.Date(key);
        if (date != default)
            Dates.Add(new KeptDate(key, Keys.LineOf(key), date));
        return date;
    }

    public string Plain(string key) => Kept(key, Keys.Text(key), PieceUse.Plain);

    public string? OptionalPlain(string key) => Keys.OptionalText(key) is { } text ? Kept(key, text, PieceUse.Plain) : null;

    public string Subject(string key) => Kept(key, Keys.Text(key), PieceUse.Subject);

    public string Sms(string key, int mostParts = 2) => Kept(key, Keys.Text(key), PieceUse.Sms, mostParts);

    public string? OptionalSms(string key, int mostParts = 2) =>
        Keys.OptionalText(key) is { } text ? Kept(key, text, PieceUse.Sms, mostParts) : null;

    public string? OptionalMarkdown(string key) =>
        Keys.OptionalText(key) is { } text ? Kept(key, text, PieceUse.Markdown) : null;

    public string Body()
    {
        if (body.Length == 0)
            Findings.Error(BodyLine, "There is no text below the keys. Write it under the second ---.");
        return OptionalBody();
    }

    public string OptionalBody()
    {
        if (body.Length > 0)
            pieces.Add(new TextPiece("text", BodyLine, body, PieceUse.Markdown));
        return body;
    }

    public IReadOnlyList<string> List(string key, bool required = false, int least = 0)
    {
        var texts = Keys.Texts(key, required);
        if (texts.Count > 0 && texts.Count < least)
            Findings.Error(Keys.LineOf(key), $"\"{key}\" has {texts.Count} lines, but needs at least {least}.");
        foreach (var twice in texts.GroupBy(text => text.Value.Trim(), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            Findings.Error(twice.Last().Line, $"\"{twice.Key}\" is in \"{key}\" twice. Keep one.");
        return [.. texts.Select(text => text.Value.Trim())];
    }

    public IReadOnlyList<string> Names(string key, string to, bool required = false)
    {
        var texts = Keys.Texts(key, required);
        foreach (var text in texts)
            Refer(text.Line, key, to, text.Value.Trim());
        return List(key);
    }

    public IReadOnlyList<string> Tags(string key, bool required = false)
    {
        foreach (var text in Keys.Texts(key, required).Where(text => !SupportTags.All.Contains(text.Value)))
            Findings.Error(text.Line, $"\"{text.Value}\" is not a tag support services have. Use: {string.Join(", ", SupportTags.All)}.{NearestName.Suggest(text.Value, SupportTags.All)}");
        return List(key);
    }

    public void Refer(int line, string key, string to, string id) => references.Add(new Reference(line, key, to, id));

    public void Keep(TextPiece piece) => pieces.Add(piece);

    public IReadOnlyDictionary<string, string> ReadPlaceholders(bool required = false)
    {
        if (Keys.Group("placeholders", required) is { } group)
            Placeholders = PlaceholderKinds.Read(group, Findings);
        return Placeholders;
    }

    public int PlaceholderLine(string name) => Keys.Group("placeholders", required: false)?.LineOf(name) ?? 1;

    private string Kept(string key, string text, PieceUse use, int mostParts = 0)
    {
        if (text.Length > 0)
            pieces.Add(new TextPiece(key, Keys.LineOf(key), text, use, mostParts));
        return text;
    }
}
