using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or bot in a channel.</summary>
public partial class ChannelAccount
{
    public ChannelAccount()
    {
    }

    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default) =>
        (Id, Name, Role, AadObjectId) = (id, name, role, aadObjectId);

    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("aadObjectId")] public string AadObjectId { get; set; }
    [JsonProperty("role")] public string Role { get; set; }
    [JsonExtensionData(ReadData = true, WriteData = true)] public JObject Properties { get; set; } = [];
}

public partial class ConversationAccount
{
    public ConversationAccount()
    {
    }

    public ConversationAccount(bool? isGroup = default, string conversationType = default, string id = default, string name = default,
        string aadObjectId = default, string role = default, string tenantId = default)
    {
        (IsGroup, ConversationType, Id, Name) = (isGroup, conversationType, id, name);
        (AadObjectId, Role, TenantId) = (aadObjectId, role, tenantId);
    }

    [JsonProperty("isGroup")] public bool? IsGroup { get; set; }
    [JsonProperty("conversationType")] public string ConversationType { get; set; }
    [JsonProperty("id")] public string Id { get; set; }
    [JsonProperty("name")] public string Name { get; set; }
    [JsonProperty("aadObjectId")] public string AadObjectId { get; set; }
    [JsonProperty("role")] public string Role { get; set; }
    [JsonProperty("tenantId")] public string TenantId { get; set; }
    [JsonExtensionData(ReadData = true, WriteData = true)] public JObject Properties { get; set; } = [];
}
