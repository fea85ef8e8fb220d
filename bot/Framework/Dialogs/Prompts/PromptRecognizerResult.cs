namespace Microsoft.Bot.Builder.Dialogs;

public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    public T Value { get; set; }

    /// <summary>Whether the text may mean something to others than the prompt.</summary>
    public bool AllowInterruption { get; set; }
}
