namespace WestKent.Content.Reading.Kinds;

/// <summary>One file naming something in another: a guide, a team, a label.</summary>
internal sealed record Reference(int Line, string Key, string To, string Id);
