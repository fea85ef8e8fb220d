namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown with a question.</summary>
public enum ListStyle
{
    None,
    Auto,
    Inline,
    List,
    SuggestedAction,
    HeroCard,
}
