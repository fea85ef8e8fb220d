using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using WestKent.Bot.Dialogs;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Conversation;

/// <summary>The types conversation state may hold, each under a short name that survives a change of assembly.</summary>
internal sealed class StateTypes : ISerializationBinder
{
    private static readonly Dictionary<string, Type> Known = new()
    {
        ["map"] = typeof(Dictionary<string, object>),
        ["stack"] = typeof(DialogState),
        ["dialog"] = typeof(DialogInstance),
        ["asked"] = typeof(PromptOptions),
        ["choice"] = typeof(Choice),
        ["activity"] = typeof(Activity),
        ["quick-replies"] = typeof(SuggestedActions),
        ["quick-reply"] = typeof(CardAction),
        ["attachment"] = typeof(Attachment),
        ["account"] = typeof(ChannelAccount),
        ["conversation"] = typeof(ConversationAccount),
        ["reply"] = typeof(Reply),
        ["reply-choice"] = typeof(ReplyChoice),
        ["answer-row"] = typeof(AnswerRow),
        ["talk"] = typeof(Talk),
        ["triage"] = typeof(TriageNotes),
        ["report"] = typeof(ReportDraft),
        ["support"] = typeof(SupportChoice),
        ["strings"] = typeof(Dictionary<string, string>),
    };

    private static readonly Dictionary<Type, string> Names = Known.ToDictionary(pair => pair.Value, pair => pair.Key);

    public Type BindToType(string? assemblyName, string typeName) =>
        Known.TryGetValue(typeName, out var type)
            ? type
            : throw new JsonSerializationException($"Conversation state names an unknown type: {typeName}.");

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        typeName = Names.TryGetValue(serializedType, out var name)
            ? name
            : throw new JsonSerializationException($"{serializedType} may not be kept in conversation state; list it in StateTypes.");
    }
}
