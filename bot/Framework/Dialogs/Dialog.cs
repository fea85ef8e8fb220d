using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One piece of conversation that can be put on a stack.</summary>
public abstract class Dialog
{
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _id;

    protected Dialog(string dialogId = null) => _id = dialogId;

    [JsonProperty("id")]
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Called when the dialog has been put on the stack.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Called with each new activity while the dialog is on top; ends the dialog unless overridden.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(cancellationToken: cancellationToken);

    /// <summary>Called when the dialog above has ended; ends this one with the same result unless overridden.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called just before the dialog leaves the stack.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to this dialog, then to its parents, then to this dialog again.</summary>
    /// <returns>Whether it was handled.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false)) return true;

        if (e.Bubble && dc.Parent != null
            && await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken).ConfigureAwait(false)) return true;

        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    protected virtual string OnComputeId() => GetType().Name;

    private protected void TrackView() => (TelemetryClient as IBotPageViewTelemetryClient)?.TrackPageView(Id);

    // A token where an object belongs is a slip the compiler cannot see.
    internal static void RefuseToken(object value, string name)
    {
        if (value is CancellationToken) throw new ArgumentException($"{name} cannot be a cancellation token", name);
    }
}
