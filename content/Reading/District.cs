namespace WestKent.Content.Reading;

/// <summary>A district, the id of its council in content/councils, and how many homes we have there, once staff have filled it in.</summary>
public sealed record District(string Id, string Name, string Council, int? Homes = null);
