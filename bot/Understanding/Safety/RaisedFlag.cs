namespace WestKent.Bot.Understanding.Safety;

internal sealed record RaisedFlag(string Flag, IReadOnlyList<string> DecidedBy);
