namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Several dialogs that work as one, on a stack of their own.</summary>
public class ComponentDialog : DialogContainer
{
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog that begins inside; the first one added unless set.</summary>
    public string InitialDialogId { get; set; }

    public virtual ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        if (string.IsNullOrEmpty(InitialDialogId)) InitialDialogId = dialog.Id;
        return this;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(options, nameof(options));
        var innerDc = await OpenAsync(outerDc, cancellationToken).ConfigureAwait(false);
        TrackView();

        var result = await OnBeginDialogAsync(innerDc, options, cancellationToken).ConfigureAwait(false);
        return await AfterInnerTurnAsync(outerDc, result, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        var innerDc = await OpenAsync(outerDc, cancellationToken).ConfigureAwait(false);
        var result = await OnContinueDialogAsync(innerDc, cancellationToken).ConfigureAwait(false);
        return await AfterInnerTurnAsync(outerDc, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A dialog put on top of this one has ended: this one is not done, so it asks its question again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(result, nameof(result));
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
        await innerDc.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            var innerDc = new DialogContext(Dialogs, turnContext, InnerState(instance));
            await innerDc.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    public override DialogContext CreateChildContext(DialogContext dc) =>
        new(Dialogs, dc, InnerState(dc.ActiveDialog));

    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (_initialized) return;

        _initialized = true;
        await OnInitializeAsync(outerDc).ConfigureAwait(false);
    }

    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Ends the whole component with what the dialog inside gave back.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    private static DialogState InnerState(DialogInstance instance)
    {
        if (!instance.State.TryGetValue(PersistedDialogState, out var stored))
        {
            var fresh = new DialogState();
            instance.State[PersistedDialogState] = fresh;
            return fresh;
        }

        return stored as DialogState ?? throw new InvalidOperationException(
            $"The stored state of the dialog '{instance.Id}' has lost its type names. Use a storage that keeps them.");
    }

    private async Task<DialogContext> OpenAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
        return CreateChildContext(outerDc);
    }

    private async Task<DialogTurnResult> AfterInnerTurnAsync(
        DialogContext outerDc, DialogTurnResult inner, CancellationToken cancellationToken)
    {
        if (inner.Status == DialogTurnStatus.Waiting) return EndOfTurn;

        var ended = await EndComponentAsync(outerDc, inner.Result, cancellationToken).ConfigureAwait(false);
        return inner.Status == DialogTurnStatus.Cancelled
            ? new DialogTurnResult(DialogTurnStatus.Cancelled, inner.Result)
            : ended;
    }
}
