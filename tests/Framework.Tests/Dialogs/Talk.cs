using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace WestKent.Tests.Framework.Dialogs;

/// <summary>A conversation with a few dialogs; the first of them begins when none is under way.</summary>
internal sealed class Talk
{
    private readonly TestAdapter _adapter;
    private readonly DialogSet _dialogs;
    private readonly string _first;
    private readonly Func<DialogContext, Task<DialogTurnResult>>? _turn;

    public Talk(IStorage storage, params Dialog[] dialogs)
        : this(storage, "test", null, dialogs)
    {
    }

    public Talk(IStorage storage, string channel, Func<DialogContext, Task<DialogTurnResult>>? turn, params Dialog[] dialogs)
    {
        var state = new ConversationState(storage);
        _dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        foreach (var dialog in dialogs) _dialogs.Add(dialog);

        _first = dialogs[0].Id;
        _turn = turn;
        _adapter = new TestAdapter(channel, sendTraceActivity: true) { Locale = "en-gb" };
        _adapter.Use(new AutoSaveStateMiddleware(state));
    }

    public static IStorage Storage(string kind) => kind == "text" ? new TextStorage() : new MemoryStorage();

    public DialogTurnResult Result { get; private set; } = new(DialogTurnStatus.Empty);

    public List<Activity> Sent { get; private set; } = [];

    /// <summary>The texts the bot answers with.</summary>
    public Task<string[]> SayAsync(string? text) => SendAsync(_adapter.MakeActivity(text));

    public async Task<string[]> SendAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, async (turnContext, cancellationToken) =>
        {
            var dc = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
            if (_turn != null)
            {
                Result = await _turn(dc);
                return;
            }

            Result = await dc.ContinueDialogAsync(cancellationToken);
            if (Result.Status == DialogTurnStatus.Empty) Result = await dc.BeginDialogAsync(_first, null, cancellationToken);
        });

        Sent = [.. _adapter.ActiveQueue];
        _adapter.ActiveQueue.Clear();
        return [.. Sent.Where(sent => sent.Type == ActivityTypes.Message).Select(sent => sent.Text)];
    }
}
