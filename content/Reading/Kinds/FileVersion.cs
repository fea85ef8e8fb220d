using WestKent.Content.Reading.Checking;

namespace WestKent.Content.Reading.Kinds;

/// <summary>One file as it was read at one moment; the same bytes always give the same version.</summary>
internal sealed record FileVersion(
    string Path,
    Kind Kind,
    string Id,
    string Hash,
    byte[] Bytes,
    object? Item,
    IReadOnlyList<ContentProblem> Problems,
    IReadOnlyList<Reference> References,
    IReadOnlyList<KeptDate> Dates,
    IReadOnlyList<SiteLink> Links,
    Lazy<TextAdvice> Advice,
    bool HtmlRechecked)
{
    public bool HasErrors { get; } = Problems.Any(problem => problem.Level == ProblemLevel.Error);
}
