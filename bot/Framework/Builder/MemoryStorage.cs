using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Storage that forgets everything when the process ends: for tests and first steps.</summary>
public class MemoryStorage : IStorage
{
    private const string ETagName = "eTag";

    private static readonly JsonSerializer WithTypeNames = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full, // The binder's names are as they should be.
        SerializationBinder = new ShortTypeNames(),
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    });

    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _items;
    private readonly Lock _gate = new();
    private int _version;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _serializer = jsonSerializer ?? throw new ArgumentNullException(nameof(jsonSerializer));
        _items = dictionary ?? [];
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(WithTypeNames, dictionary)
    {
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item) && item is not null)
                {
                    found[key] = item.ToObject<object>(_serializer);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            foreach (var (key, value) in changes)
            {
                _items[key] = value is IStoreItem item ? Versioned(key, item) : value is null ? null : JObject.FromObject(value, _serializer);
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private JObject Versioned(string key, IStoreItem item)
    {
        var current = _items.TryGetValue(key, out var stored) ? stored?[ETagName]?.Value<string>() : null;
        if (current is not null && item.ETag != "*" && item.ETag != current)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");
        }

        var json = JObject.FromObject(item, _serializer);
        json[ETagName] = _version++.ToString(CultureInfo.InvariantCulture);
        return json;
    }
}
