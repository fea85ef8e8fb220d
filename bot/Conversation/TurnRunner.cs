using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WestKent.Bot.Dialogs;
using WestKent.Cases.Conversations;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Bot.Conversation;

/// <summary>
/// Turns one message into one transaction: the claim on the message, the conversation's state, the replies and every
/// row the dialogs staged are committed together, and only then is anything answered.
/// </summary>
public sealed class TurnRunner(IServiceScopeFactory scopes, ContentLibrary content, TimeProvider clock, ILogger<TurnRunner> logger)
{
    private const int MostAttempts = 5;

    /// <exception cref="TurnFailedException">The bot failed; nothing of the message was kept.</exception>
    public Task<TurnOutcome> RunAsync(InboundMessage message, CancellationToken cancellationToken) =>
        RunAsync(message, NothingBeside, cancellationToken);

    /// <param name="stageBeside">Stages what the channel keeps beside the turn, in the same transaction; not called for a repeat.</param>
    /// <exception cref="TurnFailedException">The bot failed; nothing of the message was kept.</exception>
    public async Task<TurnOutcome> RunAsync(InboundMessage message, StageBeside stageBeside, CancellationToken cancellationToken)
    {
        var clean = message with { Text = CleanText.Clean(message.Text) };

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryOnceAsync(clean, stageBeside, cancellationToken);
            }
            catch (Exception race) when (race is DbUpdateConcurrencyException or DuplicateKeyException && attempt < MostAttempts)
            {
                logger.LogDebug("Turn lost a race and is run again (attempt {Attempt})", attempt);
            }
            catch (Exception failure) when (failure is not OperationCanceledException and not StorageBusyException and not StorageFullException)
            {
                throw new TurnFailedException(failure);
            }
        }
    }

    private async Task<TurnOutcome> TryOnceAsync(InboundMessage message, StageBeside stageBeside, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<CasesDb>();

        var earlier = await db.Turns.AsNoTracking().SingleOrDefaultAsync(
            turn => turn.ChannelId == message.ChannelId && turn.MessageId == message.MessageId, cancellationToken);
        if (earlier is not null)
            return new TurnOutcome(earlier.Number, RepliesJson.Read(earlier.RepliesJson), IsRepeat: true);

        var number = 1 + (await db.Turns.Where(turn => turn.ConversationId == message.ConversationId)
            .MaxAsync(turn => (int?)turn.Number, cancellationToken) ?? 0);
        var adapter = new TurnAdapter();
        await adapter.RunAsync(ToActivity(message, number), services.GetRequiredService<IBot>(), cancellationToken);

        db.Add(TurnRecord.Of(
            message.ChannelId, message.MessageId, message.ConversationId, number, clock.GetUtcNow().UtcDateTime,
            message.Text, message.Choice, RepliesJson.Write(adapter.Replies), content.Current.Revision));
        var outcome = new TurnOutcome(number, adapter.Replies, IsRepeat: false) { Trace = services.GetRequiredService<TurnTrace>() };
        await stageBeside(services, outcome, cancellationToken);
        await services.GetRequiredService<UnitOfWork>().CommitAsync(cancellationToken);
        return outcome;
    }

    private static Task NothingBeside(IServiceProvider turn, TurnOutcome outcome, CancellationToken cancellationToken) => Task.CompletedTask;

    private Activity ToActivity(InboundMessage message, int number) => new(ActivityTypes.Message)
    {
        Id = message.MessageId,
        ChannelId = message.ChannelId,
        Conversation = new ConversationAccount(id: message.ConversationId),
        From = new ChannelAccount(id: message.ConversationId),
        Recipient = new ChannelAccount(id: "west-kent"),
        Timestamp = clock.GetUtcNow(),
        Locale = "en-GB",
        Text = message.Text,
        Value = message.Choice,
        ChannelData = new TurnPlace(number, message.AnswersTurn)
        {
            Kind = message.Kind,
            Phone = message.Phone,
            SignedInCaseId = message.SignedInCaseId,
            SignedInTo = message.SignedInTo,
        },
    };
}

/// <summary>Stages rows that are kept with a turn or not at all.</summary>
/// <param name="turn">The turn's own scope.</param>
public delegate Task StageBeside(IServiceProvider turn, TurnOutcome outcome, CancellationToken cancellationToken);

/// <summary>Where a message stands in its conversation, and what its channel knows about it.</summary>
internal sealed record TurnPlace(int Number, int? AnswersTurn)
{
    public MessageKind Kind { get; init; }

    /// <summary>The number it came from, where the channel has one.</summary>
    public string? Phone { get; init; }

    /// <summary>The case they are signed in to, where the channel knows.</summary>
    public Guid? SignedInCaseId { get; init; }

    /// <summary>That case's reference.</summary>
    public string? SignedInTo { get; init; }

    /// <summary>The resident answered something that has since been overtaken, as from a second tab.</summary>
    public bool IsStale => AnswersTurn is { } seen && seen < Number - 1;
}
