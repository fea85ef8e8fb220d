using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognizing;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> UsualDefaults =
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            model => model.Locale,
            model => (new Choice(model.YesInLanguage), new Choice(model.NoInLanguage),
                new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true)));

    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator) =>
        (Style, DefaultLocale, _choiceDefaults) = (ListStyle.Auto, defaultLocale, UsualDefaults);

    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, validator, defaultLocale) =>
        _choiceDefaults = choiceDefaults;

    public ListStyle Style { get; set; }

    /// <summary>Used when the activity names no locale.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>Takes the place of the culture's own words between choices.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>The yes and the no to show.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options,
        bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        var (choices, choiceOptions) = Offered(activity);
        var asked = AppendChoices(question, activity.ChannelId, choices, options.Style ?? Style, choiceOptions,
            activity.Conversation?.ConversationType, PromptActivities.ShownTo(activity), cancellationToken);

        await turnContext.SendActivityAsync(asked, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text)
            && Read(activity) is { } answer) (result.Succeeded, result.Value) = (true, answer);

        return Task.FromResult(result);
    }

    private bool? Read(Activity activity)
    {
        var (choices, choiceOptions) = Offered(activity);
        switch (YesOrNo.Read(activity.Text))
        {
            case Agreement.Yes: return true;
            case Agreement.No: return false;
            case Agreement.Unsure: return null;
        }

        // By its own words in any language; by its number only where numbers were shown.
        var found = ChoiceRecognizers.RecognizeChoices(activity.Text, choices, choiceOptions?.IncludeNumbers ?? true
            ? null
            : new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false });
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Options) Offered(Activity activity)
    {
        var defaults = _choiceDefaults[CultureOf(activity)];
        var (yes, no) = ConfirmChoices ?? Tuple.Create(defaults.Yes, defaults.No);
        return ([yes, no], ChoiceOptions ?? defaults.Options);
    }

    private string CultureOf(Activity activity)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? DefaultLocale);
        return culture != null && _choiceDefaults.ContainsKey(culture) ? culture : Culture.English;
    }
}
