using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One answer put before a validator.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options) =>
        (Context, Recognized, State, Options) = (turnContext, recognized, state, options);

    public ITurnContext Context { get; }

    /// <summary>The validator is asked even if nothing was recognized.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>Kept from one attempt to the next.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers there have been, this one included.</summary>
    public int AttemptCount =>
        State.TryGetValue(Prompt<T>.AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
