using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to pick one of several choices.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private static readonly Dictionary<string, ChoiceFactoryOptions> UsualDefaults = PromptCultureModels.GetSupportedCultures()
        .ToDictionary(
            model => model.Locale,
            model => new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true));

    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator) =>
        (Style, DefaultLocale, _choiceDefaults) = (ListStyle.Auto, defaultLocale, UsualDefaults);

    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, validator, defaultLocale) =>
        _choiceDefaults = choiceDefaults;

    public ListStyle Style { get; set; }

    /// <summary>Used when the activity names no locale.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>Takes the place of the culture's own words between choices.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options,
        bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        var choiceOptions = ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(CultureOf(activity));
        var asked = AppendChoices(question, activity.ChannelId, options.Choices ?? [], options.Style ?? Style, choiceOptions,
            activity.Conversation?.ConversationType, PromptActivities.ShownTo(activity), cancellationToken);

        await turnContext.SendActivityAsync(asked, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var locale = options.RecognizeLanguage ?? CultureOf(activity);
            var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], OptionsFor(locale));
            if (found.Count > 0) (result.Succeeded, result.Value) = (true, found[0].Resolution);
        }

        return Task.FromResult(result);
    }

    // A copy: the prompt's own options are shared by every conversation.
    private FindChoicesOptions OptionsFor(string locale) => new()
    {
        Locale = locale,
        NoValue = RecognizerOptions?.NoValue ?? false,
        NoAction = RecognizerOptions?.NoAction ?? false,
        RecognizeNumbers = RecognizerOptions?.RecognizeNumbers ?? true,
        RecognizeOrdinals = RecognizerOptions?.RecognizeOrdinals ?? true,
        AllowPartialMatches = RecognizerOptions?.AllowPartialMatches ?? false,
        MaxTokenDistance = RecognizerOptions?.MaxTokenDistance,
        Tokenizer = RecognizerOptions?.Tokenizer,
    };

    private string CultureOf(Activity activity)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? RecognizerOptions?.Locale ?? DefaultLocale);
        return culture != null && _choiceDefaults.ContainsKey(culture) ? culture : Culture.English;
    }
}
