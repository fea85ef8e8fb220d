using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The words and marks between choices that are written out.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(string inlineSeparator = default, string inlineOr = default, string inlineOrMore = default,
        bool? includeNumbers = default) =>
        (InlineSeparator, InlineOr, InlineOrMore, IncludeNumbers) = (inlineSeparator, inlineOr, inlineOrMore, includeNumbers);

    [JsonProperty("inlineSeparator")] public string InlineSeparator { get; set; }

    /// <summary>Stands between two choices.</summary>
    [JsonProperty("inlineOr")] public string InlineOr { get; set; }

    /// <summary>Stands before the last of three or more choices.</summary>
    [JsonProperty("inlineOrMore")] public string InlineOrMore { get; set; }

    [JsonProperty("includeNumbers")] public bool? IncludeNumbers { get; set; }
}
