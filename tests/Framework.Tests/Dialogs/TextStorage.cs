using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace WestKent.Tests.Framework.Dialogs;

/// <summary>Keeps state as JSON text, as any durable storage does, and counts what it writes.</summary>
internal sealed class TextStorage : IStorage
{
    private static readonly JsonSerializerSettings Json = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        DateParseHandling = DateParseHandling.None,
    };

    private readonly Dictionary<string, string> _items = [];

    public int Writes { get; private set; }

    public string Only => Assert.Single(_items).Value;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        IDictionary<string, object> found = keys.Where(_items.ContainsKey)
            .ToDictionary(key => key, key => JsonConvert.DeserializeObject(_items[key], Json)!);
        return Task.FromResult(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes) _items[key] = JsonConvert.SerializeObject(value, typeof(object), Json);
        Writes++;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys) _items.Remove(key);
        return Task.CompletedTask;
    }
}
