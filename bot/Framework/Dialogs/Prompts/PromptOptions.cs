using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks and how it asks again.</summary>
[JsonObject(ItemNullValueHandling = NullValueHandling.Ignore)]
public class PromptOptions
{
    [JsonProperty("prompt", TypeNameHandling = TypeNameHandling.Auto)] public Activity Prompt { get; set; }

    /// <summary>Asked after an answer that will not do; the first question again unless set.</summary>
    [JsonProperty("retryPrompt", TypeNameHandling = TypeNameHandling.Auto)] public Activity RetryPrompt { get; set; }

    [JsonProperty("choices", TypeNameHandling = TypeNameHandling.None, ItemTypeNameHandling = TypeNameHandling.Auto)]
    public IList<Choice> Choices { get; set; }

    /// <summary>Takes the place of the prompt's own style.</summary>
    [JsonProperty("style")] public ListStyle? Style { get; set; }

    /// <summary>Anything the prompt's validator needs to know.</summary>
    [JsonProperty("validations")] public object Validations { get; set; }

    [JsonProperty("recognizeLanguage")] public string RecognizeLanguage { get; set; }
}
