using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs in one turn, and all that can be done with it.</summary>
public class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state) =>
        Parent = parentDialogContext;

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        Stack = (state ?? throw new ArgumentNullException(nameof(state))).DialogStack;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The dialogs that have begun and not ended; the top is first.</summary>
    public List<DialogInstance> Stack { get; }

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    public DialogContext Parent { get; set; }

    /// <summary>The stack inside the dialog on top, if that is a container.</summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Dialog.RefuseToken(options, nameof(options));
            if (string.IsNullOrEmpty(dialogId)) throw new ArgumentNullException(nameof(dialogId));

            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found."
                + " The dialog must be included in the current or parent DialogSet."
                + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.",
                nameof(dialogId));

            Stack.Insert(0, new DialogInstance { Id = dialogId });
            return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Describe(exception);
            throw;
        }
    }

    public async Task<DialogTurnResult> PromptAsync(
        string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        try
        {
            if (string.IsNullOrEmpty(dialogId)) throw new ArgumentNullException(nameof(dialogId));
            ArgumentNullException.ThrowIfNull(options);

            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Describe(exception);
            throw;
        }
    }

    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            // Once a turn, whoever is innermost may look at the activity before anything else does.
            if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
            {
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, true, true, cancellationToken).ConfigureAwait(false);
            }

            if (ActiveDialog == null) return new DialogTurnResult(DialogTurnStatus.Empty);

            var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
                $"Failed to continue dialog. A dialog with id {ActiveDialog.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Describe(exception);
            throw;
        }
    }

    /// <summary>Ends the dialog on top and gives its result to the one below.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Dialog.RefuseToken(result, nameof(result));
            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
            if (ActiveDialog == null) return new DialogTurnResult(DialogTurnStatus.Complete, result);

            var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
                "DialogContext.EndDialogAsync(): Can't resume previous dialog."
                + $" A dialog with an id of '{ActiveDialog.Id}' wasn't found.");
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Describe(exception);
            throw;
        }
    }

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Empties this stack, and with <paramref name="cancelParents"/> those above, unless a dialog handles the event and so stops it.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null,
        CancellationToken cancellationToken = default)
    {
        try
        {
            Dialog.RefuseToken(eventValue, nameof(eventValue));
            eventName ??= DialogEvents.CancelDialog;
            if (Stack.Count == 0 && Parent == null) return new DialogTurnResult(DialogTurnStatus.Empty);

            var asked = false;
            for (var context = this; context != null;)
            {
                if (context.Stack.Count == 0)
                {
                    context = cancelParents ? context.Parent : null;
                }
                else if (asked
                    && await context.EmitEventAsync(eventName, eventValue, false, false, cancellationToken).ConfigureAwait(false))
                {
                    break;
                }
                else
                {
                    await context.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
                }

                // The dialog that asked for the cancelling is not asked itself.
                asked = true;
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception exception)
        {
            Describe(exception);
            throw;
        }
    }

    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Dialog.RefuseToken(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Describe(exception);
            throw;
        }
    }

    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken).ConfigureAwait(false);
            if (handled || ActiveDialog == null) return;

            var dialog = FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
                $"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{ActiveDialog.Id}'.");
            await dialog.RepromptDialogAsync(Context, ActiveDialog, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Describe(exception);
            throw;
        }
    }

    /// <summary>The dialog of this id here or in a parent, or null.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Offers an event to the dialog on top here or, with <paramref name="fromLeaf"/>, to the innermost one.</summary>
    /// <returns>Whether anyone handled it.</returns>
    public async Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false,
        CancellationToken cancellationToken = default)
    {
        try
        {
            var context = this;
            while (fromLeaf && context.Child is { } child) context = child;

            if (context.ActiveDialog is not { } active || context.FindDialog(active.Id) is not { } dialog) return false;

            var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
            return await dialog.OnDialogEventAsync(context, dialogEvent, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Describe(exception);
            throw;
        }
    }

    public string GetLocale()
    {
        try
        {
            if (!string.IsNullOrEmpty(Context.Activity.Locale)) return CultureInfo.GetCultureInfo(Context.Activity.Locale).Name;
        }
        catch (CultureNotFoundException)
        {
            // Channels send what they like as a locale.
        }

        return CultureInfo.CurrentCulture.Name;
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance) return;

        var dialog = FindDialog(instance.Id);
        if (dialog != null) await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        Stack.RemoveAt(0);
    }

    private void Describe(Exception exception)
    {
        if (exception.Data.Contains(nameof(DialogContext))) return;

        exception.Data[nameof(DialogContext)] = new
        {
            ActiveDialog = ActiveDialog?.Id,
            Parent = Parent?.ActiveDialog?.Id,
            Stack = Stack.ConvertAll(instance => instance.Id),
        };
    }
}
