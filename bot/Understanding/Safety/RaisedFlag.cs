namespace WestKent.Bot.Understanding.Safety;

internal sealed record RaisedFlag(string Flag, float Probability, IReadOnlyList<string> DecidedBy);
