namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What one step of a waterfall has at hand.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    public WaterfallStepContext(WaterfallDialog parentWaterfall, DialogContext dc, object options, IDictionary<string, object> values,
        int index, DialogReason reason, object result = null)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        Parent = dc.Parent;
        _waterfall = parentWaterfall;
        (Options, Values, Index, Reason, Result) = (options, values, index, reason, result);
    }

    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }

    public DialogReason Reason { get; }

    /// <summary>What the step before gave back: usually the answer to its question.</summary>
    public object Result { get; }

    /// <summary>What the steps keep from turn to turn.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes to the next step at once.</summary>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Dialog.RefuseToken(result, nameof(result));
        if (_nextCalled)
        {
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        }

        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
