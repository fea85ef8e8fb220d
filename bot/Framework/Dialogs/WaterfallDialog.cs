using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Questions one after another: the answer to each is the result the next step starts with.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string StepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> _steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId) =>
        _steps = actions == null ? [] : [.. actions];

    /// <summary>Changes with the number of steps, and only with that.</summary>
    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}");

    public WaterfallDialog AddStep(WaterfallStep step)
    {
        _steps.Add(step ?? throw new ArgumentNullException(nameof(step)));
        return this;
    }

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        RefuseToken(options, nameof(options));

        var instanceId = Guid.NewGuid().ToString();
        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = instanceId;

        Track("WaterfallStart", instanceId);
        TrackView();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>A message while the waterfall itself is on top is the answer its step waited for.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message) return EndOfTurn;

        return await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken).ConfigureAwait(false);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        RefuseToken(result, nameof(result));
        return RunStepAsync(dc, IndexIn(dc.ActiveDialog) + 1, reason, result, cancellationToken);
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            Track("WaterfallCancel", InstanceId(instance), IndexIn(instance));
        }
        else if (reason == DialogReason.EndCalled)
        {
            Track("WaterfallComplete", InstanceId(instance));
        }

        return Task.CompletedTask;
    }

    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        Track("WaterfallStep", InstanceId(stepContext.ActiveDialog), stepContext.Index);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count) return dc.EndDialogAsync(result, cancellationToken);

        var state = dc.ActiveDialog.State;
        state[StepIndex] = index;
        var values = (IDictionary<string, object>)state[PersistedValues];
        var step = new WaterfallStepContext(this, dc, state[PersistedOptions], values, index, reason, result);
        return OnStepAsync(step, cancellationToken);
    }

    // Storage as JSON text gives a long back where an int went in.
    private static int IndexIn(DialogInstance instance) => Convert.ToInt32(instance.State[StepIndex], CultureInfo.InvariantCulture);

    private static string InstanceId(DialogInstance instance) => instance.State.TryGetValue(PersistedInstanceId, out var id) ? id as string : null;

    private void Track(string name, string instanceId, int? step = null)
    {
        if (TelemetryClient is NullBotTelemetryClient) return;

        var properties = new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = instanceId };
        if (step is { } index) properties["StepName"] = StepName(index);
        TelemetryClient.TrackEvent(name, properties);
    }

    // A lambda has no name of its own.
    private string StepName(int index)
    {
        var name = index < _steps.Count ? _steps[index].Method.Name : null;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<', StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{_steps.Count}")
            : name;
    }
}
