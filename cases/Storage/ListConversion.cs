using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Storage;

/// <summary>Short lists of ids are kept as words with spaces between, the same on both databases.</summary>
internal static class ListConversion
{
    public static PropertyBuilder<IReadOnlyList<string>> HasListConversion(this PropertyBuilder<IReadOnlyList<string>> property) =>
        property.HasConversion(
            list => string.Join(' ', list),
            text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            new ValueComparer<IReadOnlyList<string>>(
                (one, other) => one!.SequenceEqual(other!), list => list.Count, list => list.ToArray()));
}
