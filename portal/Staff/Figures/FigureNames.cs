using System.Globalization;
using WestKent.Cases.Figures;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff.Figures;

/// <summary>What figures and their parts are called, from content, and how their numbers are written.</summary>
public sealed class FigureNames(ContentSnapshot content)
{
    private readonly Page page = content.Pages["staff-figures"];

    public string Table(FigureTable table) => page.Word($"table-{table.Id}");

    public string About(FigureTable table) => page.Word($"about-{table.Id}");

    public string Item(FigureTable table, string item) => table.Id switch
    {
        _ when item == FigureRow.All => page.Word("all"),
        "enforcement" or "equality" or "other-actions" => content.Outcomes.TryGet(item, out var outcome) ? outcome.Title : item,
        "types" => Type(item),
        "districts" or "per-thousand" => content.Policy.Districts.FirstOrDefault(district => district.Id == item)?.Name ?? Word(item),
        _ => Band(item),
    };

    public string Type(string id) => content.Types.TryGet(id, out var type) ? type.Title : content.Exclusions.TryGet(id, out var exclusion) ? exclusion.Title : Word(id);

    public string Band(string id) => content.Policy.Bands.FirstOrDefault(band => band.Id == id)?.Title ?? Word(id);

    public string Value(FigureRow row) => row.Value is not { } value ? page.Word("none") : row.Unit switch
    {
        FigureUnit.Number => row.Counted.ToString("N0", CultureInfo.InvariantCulture),
        FigureUnit.Percent => value.ToString("0", CultureInfo.InvariantCulture) + "%",
        FigureUnit.WorkingDays or FigureUnit.PerThousandHomes or FigureUnit.Score => value.ToString("0.0", CultureInfo.InvariantCulture),
    };

    /// <summary>What the value was made from, where that is more than the value says.</summary>
    public string? From(FigureRow row) => row.Unit switch
    {
        FigureUnit.Number => null,
        FigureUnit.Percent => Fill("out-of", ("count", row.Counted), ("all", row.OutOf)),
        FigureUnit.WorkingDays or FigureUnit.Score => Fill("over", ("count", row.OutOf)),
        FigureUnit.PerThousandHomes => row.OutOf == 0 ? page.Word("homes-not-known") : Fill("for-homes", ("count", row.Counted), ("all", row.OutOf)),
    };

    public string Unit(FigureUnit unit) => page.Word($"unit-{DeskWords.KeyOf(unit)}");

    /// <summary>What a bar is measured against. A whole is as long as all its parts, so parts are measured against the longest of them.</summary>
    public static double Longest(FigureTable table, FigureUnit unit) => unit switch
    {
        FigureUnit.Percent => 100,
        FigureUnit.Score => 5,
        FigureUnit.Number => table.Rows.Where(row => row.Item != FigureRow.All).Max(row => row.Value) ?? table.Rows.Max(row => row.Value) ?? 0,
        FigureUnit.WorkingDays or FigureUnit.PerThousandHomes => table.Rows.Max(row => row.Value) ?? 0,
    };

    private string Word(string item) => page.Words.GetValueOrDefault($"item-{item}") ?? item;

    private string Fill(string key, params (string Name, int Value)[] values) => content.Fill(
        page.Word(key), values.ToDictionary(value => value.Name, value => value.Value.ToString("N0", CultureInfo.InvariantCulture)), FillFor.Text);
}
