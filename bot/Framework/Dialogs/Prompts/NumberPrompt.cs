using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognizing;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number; words, units and currency around it do not matter.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        if (typeof(T) != typeof(int) && typeof(T) != typeof(long) && typeof(T) != typeof(float)
            && typeof(T) != typeof(double) && typeof(T) != typeof(decimal))
        {
            throw new NotSupportedException("NumberPrompt: type argument T of type 'typeof(T)' is not supported");
        }
    }

    /// <summary>Used when the activity names no locale.</summary>
    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options,
        bool isRetry, CancellationToken cancellationToken = default) =>
        AskAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? DefaultLocale);
            var found = Numbers.Find(activity.Text, culture, withUnits: true);
            if (found.Count > 0 && Convert(found[0].Value) is { } number) (result.Succeeded, result.Value) = (true, number);
        }

        return Task.FromResult(result);
    }

    private static T? Convert(decimal number)
    {
        var whole = decimal.Truncate(number) == number;
        return default(T) switch
        {
            int => whole && number is >= int.MinValue and <= int.MaxValue ? (T)(object)(int)number : null,
            long => whole && number is >= long.MinValue and <= long.MaxValue ? (T)(object)(long)number : null,
            float => (T)(object)(float)number,
            double => (T)(object)(double)number,
            _ => (T)(object)number,
        };
    }
}
