using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace WestKent.Tests.Framework.Builder;

public class MemoryStorageTests
{
    protected IStorage Storage { get; } = new MemoryStorage();

    [Fact]
    public async Task Items_come_back_as_copies_of_their_type()
    {
        var item = new Plain { Name = "a" };
        await Storage.WriteAsync(new Dictionary<string, object> { ["k"] = item });
        item.Name = "changed after writing";

        var read = (Plain)(await Storage.ReadAsync(["k", "unknown"]))["k"];
        read.Name = "changed after reading";

        Assert.Equal("a", ((Plain)(await Storage.ReadAsync(["k"]))["k"]).Name);
        Assert.Single(await Storage.ReadAsync(["k", "unknown"]));
        await Storage.DeleteAsync(["k", "unknown"]);
        Assert.Empty(await Storage.ReadAsync(["k"]));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("*", true)]
    [InlineData("9", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task A_versioned_item_is_overwritten_only_by_its_latest_version(string? eTag, bool allowed)
    {
        await WriteAsync(new Versioned { Name = "first" });
        var write = () => WriteAsync(new Versioned { Name = "second", ETag = eTag! });

        if (allowed)
        {
            await write();
            Assert.Equal(("second", "1"), await ReadAsync());
        }
        else
        {
            var conflict = await Assert.ThrowsAsync<ArgumentException>(write);
            Assert.Equal($"Etag conflict.\r\n\r\nOriginal: {eTag}\r\nCurrent: 0", conflict.Message);
            Assert.Equal(("first", "0"), await ReadAsync());
        }
    }

    [Fact]
    public async Task Values_in_object_slots_keep_their_type()
    {
        object[] values = [1, 2UL, 3.5m, 1.5f, "2026-01-02T03:04:05Z", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)), new Plain()];
        await Storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Dictionary<string, object> { ["values"] = values } });

        var read = (IDictionary<string, object>)(await Storage.ReadAsync(["k"]))["k"];

        Assert.Equal(values.Select(v => v.GetType()), ((object[])read["values"]).Select(v => v.GetType()));
    }

    [Fact]
    public async Task Type_names_are_the_ones_the_serializer_writes_by_default()
    {
        var value = new Dictionary<string, object> { ["list"] = new List<Dictionary<string, Plain[]>> { new() { ["a"] = [new Plain()] } } };
        var items = new Dictionary<string, JObject>();

        await new MemoryStorage(items).WriteAsync(new Dictionary<string, object> { ["k"] = value }, CancellationToken.None);

        var byDefault = JObject.FromObject(value, JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All }));
        Assert.Equal(byDefault.ToString(), items["k"].ToString());
    }

    [Fact]
    public async Task The_given_dictionary_holds_the_items()
    {
        var items = new Dictionary<string, JObject>();
        await new MemoryStorage(items).WriteAsync(new Dictionary<string, object> { ["k"] = new Plain { Name = "n" } }, CancellationToken.None);

        Assert.Equal("n", items["k"]["Name"]);
    }

    [Fact]
    public async Task Another_serializer_may_leave_type_names_out()
    {
        var items = new Dictionary<string, JObject>();
        var storage = new MemoryStorage(new JsonSerializer(), items);
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Plain { Name = "n" } }, CancellationToken.None);

        Assert.Null(items["k"]["$type"]);
        Assert.IsType<JObject>((await storage.ReadAsync(["k"], CancellationToken.None))["k"]);
        Assert.Throws<ArgumentNullException>(() => new MemoryStorage((JsonSerializer)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Storage.DeleteAsync(null!));
    }

    private Task WriteAsync(Versioned item) => Storage.WriteAsync(new Dictionary<string, object> { ["k"] = item });

    private async Task<(string Name, string ETag)> ReadAsync()
    {
        var item = (Versioned)(await Storage.ReadAsync(["k"]))["k"];
        return (item.Name, item.ETag);
    }

    private sealed class Plain
    {
        public string Name { get; set; } = "";
    }

    private sealed class Versioned : IStoreItem
    {
        public string Name { get; set; } = "";

        public string ETag { get; set; } = null!;
    }
}
