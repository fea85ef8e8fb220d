using WestKent.Content.Reading;

namespace WestKent.Portal.Staff;

/// <summary>What a case is about, in content's words.</summary>
internal static class TypeNames
{
    public static string Of(ContentSnapshot content, string typeId) =>
        content.Types.TryGet(typeId, out var type) ? type.Title
        : content.Exclusions.TryGet(typeId, out var exclusion) ? exclusion.Title
        : content.Pages["staff-cases"].Word("type-not-sure");

    /// <summary>Every kind a case can be: types first, then what is usually not one.</summary>
    public static IEnumerable<(string Id, string Title, bool IsType)> All(ContentSnapshot content) =>
    [
        .. content.Types.OrderBy(type => type.Title, StringComparer.Ordinal).Select(type => (type.Id, type.Title, true)),
        .. content.Exclusions.OrderBy(exclusion => exclusion.Title, StringComparer.Ordinal).Select(exclusion => (exclusion.Id, exclusion.Title, false)),
    ];
}
