using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a question until the answer is understood and the validator, if any, agrees.</summary>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";

    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T> _validator;

    protected Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        RefuseToken(options, nameof(options));
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        }

        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);

        var attempts = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog.State[PersistedOptions] = promptOptions;
        dc.ActiveDialog.State[PersistedState] = attempts;

        await OnPromptAsync(dc.Context, attempts, promptOptions, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message) return EndOfTurn;

        var (state, options) = Persisted(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);

        // Storage as JSON text gives a long back where an int went in.
        state[AttemptCountKey] = Convert.ToInt32(state[AttemptCountKey], CultureInfo.InvariantCulture) + 1;

        var valid = recognized.Succeeded;
        if (_validator != null)
        {
            var asked = new PromptValidatorContext<T>(dc.Context, recognized, state, options);
            valid = await _validator(asked, cancellationToken).ConfigureAwait(false);
        }

        if (valid) return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);

        // A validator that has said what is wrong needs no second voice.
        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog put on top of the prompt has ended: the question still stands.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (state, options) = Persisted(instance);
        return OnPromptAsync(turnContext, state, options, false, cancellationToken);
    }

    /// <summary>An answer the prompt understands is its own; anything else goes to the parents first.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message) return false;

        var (state, options) = Persisted(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded;
    }

    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options,
        bool isRetry, CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style,
        ChoiceFactoryOptions options = null, CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>The question with its choices written in; what is stored in the options stays as it is.</summary>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style,
        ChoiceFactoryOptions options = null, string conversationType = default, IList<string> toList = default,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var written = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => new Activity(ActivityTypes.Message) { Text = text },
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };

        if (prompt == null)
        {
            written.InputHint = InputHints.ExpectingInput;
            return written;
        }

        var asked = PromptActivities.Copy(prompt);
        asked.Text = written.Text;
        if (written.SuggestedActions?.Actions?.Count > 0) asked.SuggestedActions = written.SuggestedActions;
        if (written.Attachments?.Count > 0) asked.Attachments = [.. asked.Attachments ?? [], .. written.Attachments];
        return asked;
    }

    /// <summary>Sends the question, or the retry question if there is one and this is a retry.</summary>
    private protected static Task AskAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        return question == null ? Task.CompletedTask : turnContext.SendActivityAsync(PromptActivities.Copy(question), cancellationToken);
    }

    private static (IDictionary<string, object> State, PromptOptions Options) Persisted(DialogInstance instance) =>
        ((IDictionary<string, object>)instance.State[PersistedState], (PromptOptions)instance.State[PersistedOptions]);

    private static void ExpectInput(Activity question)
    {
        if (question != null && string.IsNullOrEmpty(question.InputHint)) question.InputHint = InputHints.ExpectingInput;
    }
}
