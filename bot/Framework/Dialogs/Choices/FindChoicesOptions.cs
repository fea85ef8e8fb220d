using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindChoicesOptions : FindValuesOptions
{
    [JsonProperty("noValue")] public bool NoValue { get; set; }

    [JsonProperty("noAction")] public bool NoAction { get; set; }

    [JsonProperty("recognizeNumbers")] public bool RecognizeNumbers { get; set; } = true;

    [JsonProperty("recognizeOrdinals")] public bool RecognizeOrdinals { get; set; } = true;
}
