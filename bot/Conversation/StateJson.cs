using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace WestKent.Bot.Conversation;

/// <summary>
/// The stored form of conversation state. Type names are kept, because nested dialogs need them back, but only
/// those of <see cref="StateTypes"/> are ever written or read.
/// </summary>
internal static class StateJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        TypeNameHandling = TypeNameHandling.Objects,
        SerializationBinder = new StateTypes(),
        NullValueHandling = NullValueHandling.Ignore,
        DefaultValueHandling = DefaultValueHandling.Include,
        // A resident may type something that looks like a date; it must come back as typed.
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    };

    public static string Write(object state) => JsonConvert.SerializeObject(state, typeof(object), Settings);

    public static object Read(string json) =>
        JsonConvert.DeserializeObject<object>(json, Settings) ?? new Dictionary<string, object>();
}
