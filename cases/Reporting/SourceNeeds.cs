namespace WestKent.Cases.Reporting;

/// <summary>What the source needs to use the service; recorded once and used each time. Personal.</summary>
public sealed class SourceNeeds
{
    private SourceNeeds()
    {
    }

    public Guid CaseId { get; private set; }

    public IReadOnlyList<string> NeedIds { get; private set; } = [];

    public string? Language { get; private set; }

    public string? Note { get; private set; }

    internal static SourceNeeds From(ReportDraft draft, Guid caseId) => new()
    {
        CaseId = caseId,
        NeedIds = [.. draft.Needs.Distinct()],
        Language = draft.Language,
        Note = draft.NeedsNote,
    };

    /// <summary>What the source says now takes the place of what they said before.</summary>
    internal void Become(IReadOnlyList<string> needIds, string? language, string? note) => (NeedIds, Language, Note) = (needIds, language, note);
}
