namespace WestKent.Cases.Figures;

public enum FigureUnit
{
    Number,
    Percent,
    WorkingDays,
    PerThousandHomes,
    Score,
}

/// <summary>One figure split into its parts, such as by band.</summary>
/// <param name="Id">Its words are in the page's content under <c>table-…</c>.</param>
public sealed record FigureTable(string Id, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>Whoever knows all parts but one knows that one too.</summary>
    public bool PartsAddUp { get; init; } = Rows.Any(row => row.Item == FigureRow.All);
}

/// <summary>One thing that was looked at for a figure, and its case.</summary>
/// <param name="Counts">Whether it is one of those the figure counts.</param>
/// <param name="Value">What it adds to a mean, such as its working days.</param>
public sealed record FigureEntry(CaseFacts Case, bool Counts, double? Value = null);

/// <summary>One number, and what is behind it.</summary>
/// <param name="Item">The id of the part: a band, a type, a district; or <see cref="All"/>.</param>
/// <param name="Counted">How many count.</param>
/// <param name="OutOf">Of how many; the same for a plain number.</param>
/// <param name="Value">What is shown; null where there is nothing to make it from.</param>
public sealed record FigureRow(string Item, FigureUnit Unit, int Counted, int OutOf, double? Value, IReadOnlyList<FigureEntry> Entries)
{
    public const string All = "all";

    internal static FigureRow Number(string item, IEnumerable<CaseFacts> cases)
    {
        var entries = cases.Select(one => new FigureEntry(one, true)).ToList();
        return new FigureRow(item, FigureUnit.Number, entries.Count, entries.Count, entries.Count, entries);
    }

    internal static FigureRow Number(string item, int count) => new(item, FigureUnit.Number, count, count, count, []);

    internal static FigureRow Share(string item, IEnumerable<CaseFacts> cases, Func<CaseFacts, bool> counts) =>
        Share(item, cases.Select(one => new FigureEntry(one, counts(one))));

    internal static FigureRow Share(string item, IEnumerable<FigureEntry> among)
    {
        var entries = among.ToList();
        var counted = entries.Count(entry => entry.Counts);
        return new FigureRow(item, FigureUnit.Percent, counted, entries.Count, entries.Count == 0 ? null : 100.0 * counted / entries.Count, entries);
    }

    internal static FigureRow Mean(string item, FigureUnit unit, IEnumerable<(CaseFacts Case, double Value)> values)
    {
        var entries = values.Select(one => new FigureEntry(one.Case, true, one.Value)).ToList();
        return new FigureRow(item, unit, entries.Count, entries.Count, entries.Count == 0 ? null : entries.Average(entry => entry.Value), entries);
    }

    internal static FigureRow PerThousand(string item, IEnumerable<CaseFacts> cases, int? homes)
    {
        var entries = cases.Select(one => new FigureEntry(one, true)).ToList();
        double? value = homes is > 0 ? 1000.0 * entries.Count / homes : null;
        return new FigureRow(item, FigureUnit.PerThousandHomes, entries.Count, homes ?? 0, value, entries);
    }
}
