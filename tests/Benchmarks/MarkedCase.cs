namespace WestKent.Tests.Benchmarks;

/// <summary>A case whose words hold a mark that no other case's do.</summary>
internal sealed record MarkedCase(string Id, string Reference, string Mark, string Question, string Helper, string Incident);
