namespace WestKent.Content.Reading.Kinds;

/// <summary>A date in a file that should not get too old.</summary>
internal sealed record KeptDate(string Key, int Line, DateOnly Date);
