using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Where state lives between turns.</summary>
public interface IStorage
{
    /// <summary>The stored items by key; a key without an item is left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>An item that may only be overwritten by someone who has seen its latest version.</summary>
public interface IStoreItem
{
    [JsonProperty(PropertyName = "eTag")]
    string ETag { get; set; }
}
