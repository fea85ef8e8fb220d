using System.Globalization;
using System.Text;

namespace WestKent.Cases.Reporting;

/// <summary>The person who reports. Personal.</summary>
public sealed class Source
{
    private Source()
    {
    }

    public Guid CaseId { get; private set; }

    public string? Name { get; private set; }

    public string? NameToUse { get; private set; }

    public ReporterRole? Role { get; private set; }

    public bool? ConsentGiven { get; private set; }

    public string? OnBehalfOf { get; private set; }

    /// <summary>Both names as staff search for them: small letters without accents. Null where there is no name.</summary>
    public string? SearchName { get; private set; }

    // Someone who chose to give no name keeps that choice, whatever they typed before they made it.
    internal static Source From(ReportDraft draft, Guid caseId) => new()
    {
        SearchName = draft.Anonymous == true || string.IsNullOrWhiteSpace(draft.Name + draft.NameToUse) ? null : Searchable($"{draft.Name} {draft.NameToUse}"),
        CaseId = caseId,
        Name = draft.Anonymous == true ? null : draft.Name,
        NameToUse = draft.Anonymous == true ? null : draft.NameToUse,
        Role = draft.Role,
        ConsentGiven = draft.ConsentGiven,
        OnBehalfOf = draft.Anonymous == true ? null : draft.OnBehalfOf,
    };

    /// <summary>"Zoë O'Neill" and "zoe o'neill" are the same to whoever looks for her.</summary>
    internal static string Searchable(string name) => string.Concat(name.Trim().Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
