using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Throws if a reply is not the expected one.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);

/// <summary>A script of what a user says and what the bot must answer. Each call gives a new flow with one more step.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Task _soFar;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null) =>
        (_adapter, _callback, _soFar) = (adapter, callback, Task.CompletedTask);

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    public TestFlow(Task task, TestFlow flow)
        : this(flow._adapter, flow._callback) => _soFar = task ?? Task.CompletedTask;

    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    public Task StartTestAsync() => _soFar;

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, CancellationToken.None));
    }

    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback, CancellationToken.None);
    });

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Replays a transcript: what the bot said in it must be said again.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) =>
            IsFromBot(activity) ? flow.AssertReply(activity, description, timeout) : flow.Send(activity));
    }

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsFromBot(activity)
            ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout)
            : flow.Send(activity));
    }

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, equalityComparer: null, description, timeout);

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer,
        [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (expected.Type != reply.Type)
                {
                    throw new InvalidOperationException(
                        $"{description ?? TextOf(expected)}: Type should match. Expected:{expected.Type}\nReceived:{reply.Type}");
                }

                if (equalityComparer is null ? TextOf(expected) != TextOf(reply) : !equalityComparer.Equals(expected, reply))
                {
                    throw Mismatch(description, TextOf(expected), reply);
                }
            },
            description,
            timeout);

    public TestFlow AssertReply(
        Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () => validateActivity(await ReplyWithinAsync(timeout).ConfigureAwait(false)
            ?? throw new TimeoutException($"{timeout}ms Timed out waiting for:'{description}'")));

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (reply.AsMessageActivity()?.Text?.Contains(expected, StringComparison.Ordinal) != true)
                {
                    throw Mismatch(description, expected, reply);
                }
            },
            description,
            timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity()?.Text;
                if (!candidates.Contains(text))
                {
                    throw new InvalidOperationException(
                        description ?? $"Text \"{text}\" does not match one of candidates: {string.Join('\n', candidates)}");
                }
            },
            description,
            timeout);
    }

    /// <summary>Waits out the time and fails if the bot says anything within it.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await ReplyWithinAsync(timeout).ConfigureAwait(false) is { } reply)
        {
            throw new InvalidOperationException($"{description}: Received:{TextOf(reply) ?? reply.Type}");
        }
    });

    private static bool IsFromBot(IActivity activity) => string.Equals("bot", activity.From?.Role, StringComparison.OrdinalIgnoreCase);

    private static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text?.Trim();

    private static InvalidOperationException Mismatch(string description, string expected, IActivity reply)
    {
        var heading = description is null ? string.Empty : $"{description}:\n";
        return new($"{heading}Expected:{expected}\nReceived:{reply.AsMessageActivity()?.Text ?? "Not a Message Activity"}");
    }

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _soFar.ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);

    private async Task<IActivity> ReplyWithinAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource();
        if (!System.Diagnostics.Debugger.IsAttached)
        {
            patience.CancelAfter(TimeSpan.FromMilliseconds(timeout));
        }

        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
