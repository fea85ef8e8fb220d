using System.Globalization;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff.Reviews;

/// <summary>The desk's words for case reviews.</summary>
internal static class ReviewWording
{
    public static string Fill(ContentSnapshot content, string key, params (string Name, object Value)[] values) => Filling.Fill(
        content.Pages["staff-reviews"].Word(key),
        values.ToDictionary(one => one.Name, one => Convert.ToString(one.Value, CultureInfo.InvariantCulture) ?? ""),
        FillFor.Text);

    public static string Council(ContentSnapshot content, string? councilId) =>
        councilId is null ? content.Pages["staff-reviews"].Word("council-not-sure") : content.Councils.TryGet(councilId, out var council) ? council.Title : councilId;
}
