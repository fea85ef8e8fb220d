using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace WestKent.Content.Reading;

/// <summary>All items of one kind, in order of id.</summary>
public sealed class ContentSet<T> : IReadOnlyCollection<T>
    where T : IContentItem
{
    private readonly SortedList<string, T> items = new(StringComparer.Ordinal);
    private readonly string kind;

    /// <param name="kind">The folder's name, such as <c>guides</c>; it is named when an id is not found.</param>
    /// <param name="items">The items, in any order.</param>
    public ContentSet(string kind, IEnumerable<T> items)
    {
        this.kind = kind;
        foreach (var item in items)
            this.items.Add(item.Id, item);
    }

    public int Count => items.Count;

    public IEnumerable<string> Ids => items.Keys;

    public T this[string id] => items.TryGetValue(id, out var item)
        ? item
        : throw new KeyNotFoundException($"There is no '{id}' in content/{kind}.");

    public bool Has(string id) => items.ContainsKey(id);

    public bool TryGet(string id, [MaybeNullWhen(false)] out T item) => items.TryGetValue(id, out item);

    public IEnumerator<T> GetEnumerator() => items.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
