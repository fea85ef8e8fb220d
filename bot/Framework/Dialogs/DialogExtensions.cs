using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>Runs one turn of a dialog: goes on with it where it stands, or begins it.</summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);

        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        while (!await TryRunAsync(dialog, dc, cancellationToken).ConfigureAwait(false))
        {
            // A dialog has handled the fault; the turn goes on from where that left the stack.
        }

        await SendSnapshotAsync(dc, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> TryRunAsync(Dialog dialog, DialogContext dc, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await dc.BeginDialogAsync(dialog.Id, null, cancellationToken).ConfigureAwait(false);
            }

            return true;
        }
        catch (Exception fault)
        {
            if (!await TryTellDialogsAsync(dc, fault, cancellationToken).ConfigureAwait(false)) throw;
            return false;
        }
    }

    private static async Task<bool> TryTellDialogsAsync(DialogContext dc, Exception fault, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, fault, true, true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception second)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", second, fault);
        }
    }

    // The emulator shows where the conversation stands. What people wrote stays out of it: traces end up in logs.
    private static async Task SendSnapshotAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var stacks = new JArray();
        for (var at = dc; at != null; at = at.Child) stacks.Add(new JArray(at.Stack.Select(instance => instance.Id)));

        var snapshot = new JObject { ["dialogcontext"] = new JObject { ["stack"] = stacks } };
        var trace = (Activity)Activity.CreateTraceActivity(
            "BotState", "https://www.botframework.com/schemas/botState", snapshot, "Bot State");
        await dc.Context.SendActivityAsync(trace, cancellationToken).ConfigureAwait(false);
    }
}
