namespace WestKent.Cases.Figures;

/// <summary>One figure as it may be shared: <see cref="Row"/> is null where it is too small to show.</summary>
public sealed record SharedFigure(string Item, FigureRow? Row);

/// <summary>
/// What may leave the house. Where few people are behind a number, someone who knows the street could tell who they are
/// (docs/decisions on figures): such numbers are left out, and one more beside them if the total would give them away.
/// </summary>
public static class SmallNumbers
{
    /// <summary>Fewer than this are never shared, unless there are none.</summary>
    public const int Fewest = 5;

    public static IReadOnlyList<SharedFigure> In(FigureTable table)
    {
        var hidden = table.Rows.Select(IsSmall).ToList();
        HideOneMore(table, hidden);
        return [.. table.Rows.Select((row, place) => new SharedFigure(row.Item, hidden[place] ? null : row))];
    }

    // The rest of a share is as telling as the share: 9 of 10 says that there is one.
    private static bool IsSmall(FigureRow row) => row.Unit switch
    {
        FigureUnit.Number or FigureUnit.PerThousandHomes => IsFew(row.Counted),
        FigureUnit.Percent => IsFew(row.OutOf) || IsFew(row.Counted) || IsFew(row.OutOf - row.Counted),
        FigureUnit.WorkingDays or FigureUnit.Score => IsFew(row.OutOf),
    };

    private static bool IsFew(int count) => count is > 0 and < Fewest;

    private static void HideOneMore(FigureTable table, List<bool> hidden)
    {
        var parts = Enumerable.Range(0, table.Rows.Count).Where(place => table.Rows[place].Item != FigureRow.All).ToList();
        if (!table.PartsAddUp || parts.Count(place => hidden[place]) != 1)
            return;

        var next = parts.Where(place => !hidden[place] && table.Rows[place].Counted > 0).OrderBy(place => table.Rows[place].Counted).ToList();
        hidden[next.Count > 0 ? next[0] : table.Rows.Count - 1] = true;
    }
}
