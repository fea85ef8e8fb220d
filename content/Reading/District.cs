namespace WestKent.Content.Reading;

/// <summary>A district and the id of its council in content/councils.</summary>
public sealed record District(string Id, string Name, string Council);
