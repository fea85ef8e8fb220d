using Microsoft.Bot.Builder.Dialogs.Recognizing;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a date, a time or both; an answer with several readings gives them all.</summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator) =>
        DefaultLocale = defaultLocale;

    /// <summary>Used when the activity names no locale.</summary>
    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options,
        bool isRetry, CancellationToken cancellationToken = default) =>
        AskAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var culture = activity.Locale ?? DefaultLocale;
            var found = DateTimes.Read(activity.Text, Now(activity), MonthComesFirst(culture));
            if (found.Count > 0) (result.Succeeded, result.Value) = (true, found);
        }

        return Task.FromResult(result);
    }

    // The person's own clock if the channel tells it, and tells something likely.
    private static DateTime Now(Activity activity)
    {
        var told = activity.LocalTimestamp ?? activity.Timestamp?.ToLocalTime();
        return (told is { Year: > 1900 and < 2200 } ? told.Value : TimeProvider.System.GetLocalNow()).DateTime;
    }

    private static bool MonthComesFirst(string culture) => string.Equals(culture, "en-us", StringComparison.OrdinalIgnoreCase);
}
