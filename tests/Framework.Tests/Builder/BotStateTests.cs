using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace WestKent.Tests.Framework.Builder;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly ConversationState _state;

    public BotStateTests() => _state = new ConversationState(_storage);

    [Fact]
    public async Task State_is_read_once_a_turn_and_written_only_when_it_changed()
    {
        var turn = Given.ATurn();
        var name = _state.CreateProperty<string>("name");

        await _state.SaveChangesAsync(turn);
        await name.SetAsync(turn, "Priya");
        await name.SetAsync(turn, "Tom");
        Assert.Equal((1, 0), (_storage.Reads, _storage.Writes));

        await _state.SaveChangesAsync(turn);
        await _state.SaveChangesAsync(turn);
        Assert.Equal((1, 1), (_storage.Reads, _storage.Writes));

        Assert.Equal("Tom", await name.GetAsync(turn));
        await name.DeleteAsync(turn);
        await _state.SaveChangesAsync(turn);
        await _state.SaveChangesAsync(turn, force: true);
        Assert.Equal((1, 3), (_storage.Reads, _storage.Writes));
    }

    [Fact]
    public async Task A_change_deep_inside_a_value_is_noticed()
    {
        var drafts = _state.CreateProperty<Draft>("draft");
        var turn = Given.ATurn();
        (await drafts.GetAsync(turn, () => new Draft())).Notes.Add("noise at night");
        await _state.SaveChangesAsync(turn);

        var next = Given.ATurn();
        (await drafts.GetAsync(next))!.Notes.Add("again");
        await _state.SaveChangesAsync(next);

        Assert.Equal(2, _storage.Writes);
        Assert.Equal(["noise at night", "again"], (await drafts.GetAsync(Given.ATurn()))!.Notes);
    }

    [Fact]
    public async Task Missing_values_are_null_or_default_and_a_made_default_is_kept()
    {
        var turn = Given.ATurn();
        var draft = _state.CreateProperty<Draft>("draft");

        Assert.Null(await draft.GetAsync(turn));
        Assert.Equal(0, await _state.CreateProperty<int>("count").GetAsync(turn));
        Assert.False(await _state.CreateProperty<bool>("flag").GetAsync(turn));

        var made = await draft.GetAsync(turn, () => new Draft { Title = "made" });
        Assert.Same(made, await draft.GetAsync(turn, () => new Draft { Title = "other" }));
        Assert.Equal(5, await _state.CreateProperty<int>("count").GetAsync(turn, () => 5));
        await _state.SaveChangesAsync(turn);
        Assert.Equal("made", (await draft.GetAsync(Given.ATurn()))!.Title);
    }

    [Fact]
    public async Task Clearing_empties_the_turn_and_then_the_storage()
    {
        var name = _state.CreateProperty<string>("name");
        await SaveAsync(name, "Priya");
        var turn = Given.ATurn();

        await _state.ClearStateAsync(turn);
        Assert.Null(await name.GetAsync(turn));
        Assert.Equal("Priya", await name.GetAsync(Given.ATurn()));

        await _state.SaveChangesAsync(turn);
        Assert.Null(await name.GetAsync(Given.ATurn()));
    }

    [Fact]
    public async Task Deleting_works_at_once()
    {
        var name = _state.CreateProperty<string>("name");
        await SaveAsync(name, "Priya");
        var turn = Given.ATurn();
        await _state.LoadAsync(turn);

        await _state.DeleteAsync(turn);

        Assert.Null(_state.GetCachedState(turn));
        Assert.Null(await name.GetAsync(turn));
        Assert.Empty(_storage.Items);
    }

    [Fact]
    public async Task A_forced_load_forgets_what_was_not_saved()
    {
        var name = _state.CreateProperty<string>("name");
        await SaveAsync(name, "Priya");
        var turn = Given.ATurn();
        await name.SetAsync(turn, "Tom");

        await _state.LoadAsync(turn);
        Assert.Equal("Tom", await name.GetAsync(turn));
        await _state.LoadAsync(turn, force: true);
        Assert.Equal("Priya", await name.GetAsync(turn));
    }

    [Fact]
    public async Task The_loaded_state_can_be_seen_as_json()
    {
        var turn = Given.ATurn();
        Assert.Null(_state.Get(turn));
        await _state.CreateProperty<Draft>("draft").SetAsync(turn, new Draft { Title = "t" });

        Assert.Equal("t", _state.Get(turn)["draft"]!["Title"]);
        Assert.Same(_state.GetCachedState(turn), _state.GetCachedState(turn));
        Assert.True(_state.GetCachedState(turn).IsChanged());
    }

    [Fact]
    public async Task Overlapping_turns_end_with_the_last_writer()
    {
        var (first, second) = (Given.ATurn(), Given.ATurn());
        await _state.CreateProperty<string>("a").SetAsync(first, "1");
        await _state.CreateProperty<string>("b").SetAsync(second, "2");
        await _state.SaveChangesAsync(first);
        await _state.SaveChangesAsync(second);

        var after = Given.ATurn();
        Assert.Null(await _state.CreateProperty<string>("a").GetAsync(after));
        Assert.Equal("2", await _state.CreateProperty<string>("b").GetAsync(after));
    }

    [Fact]
    public async Task Each_state_has_its_own_key()
    {
        var storage = new CountingStorage();
        foreach (var state in new BotState[] { new ConversationState(storage), new UserState(storage), new PrivateConversationState(storage) })
        {
            var turn = Given.ATurn();
            await state.CreateProperty<int>("x").SetAsync(turn, 1);
            await state.SaveChangesAsync(turn);
        }

        Assert.Equal(["test/conversations/c", "test/conversations/c/users/user", "test/users/user"], storage.Items.Keys.Order());
    }

    [Fact]
    public async Task An_activity_that_does_not_say_who_or_where_has_no_state()
    {
        var nowhere = Given.AMessage();
        nowhere.Conversation = null;
        nowhere.From = null;
        var nameless = Given.AMessage();
        nameless.ChannelId = null;

        await Missing(_state, nowhere, "invalid activity-missing Conversation.Id");
        await Missing(new UserState(_storage), nowhere, "invalid activity-missing From.Id");
        await Missing(new PrivateConversationState(_storage), nowhere, "invalid activity-missing Conversation.Id");
        await Missing(_state, nameless, "invalid activity-missing channelId");
        Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<int>(""));
        Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<int>(null));
        Assert.Throws<ArgumentNullException>(() => new UserState(null));

        static async Task Missing(BotState state, Microsoft.Bot.Schema.Activity activity, string message) => Assert.Equal(
            message,
            (await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(Given.ATurn(activity: activity)))).Message);
    }

    [Fact]
    public async Task Values_of_a_storage_without_type_names_get_their_type_back()
    {
        _storage.Items["test/conversations/c"] = JObject.Parse("""{"draft":{"Title":"t"},"count":3}""");
        var turn = Given.ATurn();
        var drafts = _state.CreateProperty<Draft>("draft");

        (await drafts.GetAsync(turn))!.Title = "changed";

        Assert.Equal("changed", (await drafts.GetAsync(turn))!.Title);
        Assert.Equal(3, await _state.CreateProperty<int>("count").GetAsync(turn));
        _storage.Items["test/conversations/c"] = 12;
        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(Given.ATurn()));
    }

    [Fact]
    public async Task A_process_wide_json_setting_does_not_hide_changes()
    {
        var before = JsonConvert.DefaultSettings;
        try
        {
            JsonConvert.DefaultSettings = () => new JsonSerializerSettings { DefaultValueHandling = DefaultValueHandling.Ignore };
            await SaveAsync(_state.CreateProperty<Draft>("draft"), new Draft { Title = "t", Count = 1 });
            var turn = Given.ATurn();
            (await _state.CreateProperty<Draft>("draft").GetAsync(turn))!.Count = 0;
            Assert.True(_state.GetCachedState(turn).IsChanged());
        }
        finally
        {
            JsonConvert.DefaultSettings = before;
        }
    }

    [Fact]
    public async Task A_set_loads_and_saves_all_and_auto_save_skips_turns_that_throw()
    {
        var user = new UserState(_storage);
        var adapter = new RecordingAdapter();
        adapter.Use(new AutoSaveStateMiddleware(_state).Add(user));
        var (mine, ours) = (user.CreateProperty<int>("mine"), _state.CreateProperty<int>("ours"));

        await adapter.RunAsync(Given.AMessage(), async (turn, ct) =>
        {
            await new BotStateSet(_state).Add(user).LoadAllAsync(turn, cancellationToken: ct);
            await mine.SetAsync(turn, 1, ct);
            await ours.SetAsync(turn, 2, ct);
        });
        Assert.Equal((2, 2), (_storage.Reads, _storage.Writes));

        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.RunAsync(Given.AMessage(), async (turn, ct) =>
        {
            await mine.SetAsync(turn, 9, ct);
            throw new InvalidOperationException();
        }));
        Assert.Equal((1, 2), (await mine.GetAsync(Given.ATurn()), await ours.GetAsync(Given.ATurn())));
    }

    private async Task SaveAsync<T>(IStatePropertyAccessor<T> property, T value)
    {
        var turn = Given.ATurn();
        await property.SetAsync(turn, value);
        await _state.SaveChangesAsync(turn);
    }

    private sealed class Draft
    {
        public string Title { get; set; } = "";

        public int Count { get; set; } = 7;

        public List<string> Notes { get; init; } = [];
    }

    /// <summary>Counts calls and keeps items through JSON text with type names, as a durable storage would.</summary>
    private sealed class CountingStorage : IStorage
    {
        private static readonly JsonSerializerSettings WithTypes = new() { TypeNameHandling = TypeNameHandling.All };

        public Dictionary<string, object> Items { get; } = [];

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            IDictionary<string, object> found = keys.Where(Items.ContainsKey).ToDictionary(
                k => k, k => Items[k] is string text ? JsonConvert.DeserializeObject(text, WithTypes)! : Items[k]);
            return Task.FromResult(found);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            foreach (var (key, value) in changes)
            {
                Items[key] = JsonConvert.SerializeObject(value, WithTypes);
            }

            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            keys.ToList().ForEach(k => Items.Remove(k));
            return Task.CompletedTask;
        }
    }
}
