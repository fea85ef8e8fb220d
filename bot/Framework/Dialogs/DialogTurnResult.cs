using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null) => (Status, Result) = (status, result);

    [JsonProperty("status")] public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog that ended gave back, if anything.</summary>
    [JsonProperty("result")] public object Result { get; set; }

    [JsonProperty("parentEnded")] public bool ParentEnded { get; set; }
}
