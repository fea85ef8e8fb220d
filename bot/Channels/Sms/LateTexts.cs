using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WestKent.Bot.Conversation;
using WestKent.Cases.Storage;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Compares Twilio's log with what we took in, takes in what never reached us, and wipes at Twilio what we have.</summary>
internal sealed class LateTexts(
    IServiceScopeFactory scopes, TwilioClient twilio, CasesDb db, IOptions<TwilioOptions> options, TimeProvider clock, ILogger<LateTexts> logger)
{
    // A text this new may still be on its ordinary way to us.
    private static readonly TimeSpan IsLateAfter = TimeSpan.FromMinutes(1);

    private const int MostWipedAtOnce = 100;
    private const int AskedAtOnce = 400;

    /// <returns>How many were taken in, or null if Twilio did not say.</returns>
    public async Task<int?> TakeInAsync(DateTime sinceUtc, CancellationToken cancellationToken)
    {
        try
        {
            var listed = new List<TwilioMessage>();
            await foreach (var message in twilio.ListInboundAsync(sinceUtc, cancellationToken))
            {
                if (message is { IsInbound: true, From: not null } && message.CreatedUtc >= sinceUtc)
                    listed.Add(message);
            }

            var known = await KnownAsync([.. listed.Select(message => message.Sid)], cancellationToken);
            var lateBefore = clock.GetUtcNow().UtcDateTime - IsLateAfter;
            var late = listed.Where(message => !known.Contains(message.Sid) && message.CreatedUtc <= lateBefore && message.Body is not null)
                .DistinctBy(message => message.Sid)
                .OrderBy(message => message.CreatedUtc).ThenBy(message => listed.IndexOf(message), Comparer<int>.Create((a, b) => b.CompareTo(a)));
            var taken = 0;
            foreach (var person in late.GroupBy(message => message.From!).ToList())
                taken += await TakeInAsync([.. person], cancellationToken);
            await WipeAsync(listed.Where(message => known.Contains(message.Sid)), cancellationToken);
            return taken;
        }
        catch (Exception silent) when (silent is HttpRequestException or IOException or JsonException || (silent is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            logger.LogWarning("Twilio's log could not be read: {Why}", silent.GetType().Name);
            return null;
        }
    }

    private async Task<HashSet<string>> KnownAsync(IReadOnlyList<string> sids, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>();
        foreach (var some in sids.Chunk(AskedAtOnce))
        {
            known.UnionWith(await db.Turns.Where(turn => turn.ChannelId == SmsChat.ChannelId && some.Contains(turn.MessageId))
                .Select(turn => turn.MessageId).ToListAsync(cancellationToken));
        }

        return known;
    }

    // Someone who was never answered told one story, in however many texts; in a conversation that is going on each text
    // may answer a question, and only the last is answered.
    private async Task<int> TakeInAsync(IReadOnlyList<TwilioMessage> late, CancellationToken cancellationToken)
    {
        var texts = late.Select(message => new IncomingText(message.Sid, message.From!, message.Body ?? "", message.HasMedia)).ToList();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var chat = scope.ServiceProvider.GetRequiredService<SmsChat>();
            if (texts.Count > 1 && !texts.Exists(IsForTheNetwork) && !await chat.KnowsAsync(texts[0].From, cancellationToken))
                return await chat.TakeInLateAsync(texts[0], texts[1..], isAnswered: true, cancellationToken) ? texts.Count : 0;

            var taken = 0;
            foreach (var text in texts)
                taken += await chat.TakeInLateAsync(text, [], isAnswered: text == texts[^1], cancellationToken) ? 1 : 0;
            return taken;
        }
        catch (Exception failure) when (failure is TurnFailedException or StorageBusyException or StorageFullException)
        {
            logger.LogError(failure, "{Count} late texts from one person could not be taken in, and will be tried again", texts.Count);
            return 0;
        }
    }

    private static bool IsForTheNetwork(IncomingText text) =>
        NetworkWords.IsStop(text.Body) || NetworkWords.IsStart(text.Body) || NetworkWords.IsHelp(text.Body);

    private async Task WipeAsync(IEnumerable<TwilioMessage> taken, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().UtcDateTime - TimeSpan.FromHours(options.Value.RedactAfterHours);
        foreach (var message in taken.Where(message => message.Body is { Length: > 0 } && message.CreatedUtc < before).Take(MostWipedAtOnce))
        {
            if (!await twilio.RedactAsync(message.Sid, cancellationToken))
                return;
        }
    }
}
