using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Bot.Conversation;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Cases.Texting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Takes one text in, once, and tells what is to be texted back.</summary>
internal sealed class SmsChat(TurnRunner turns, CasesDb db, PersonKey people, TextBudget budget, TextSeal seal, WordsSeal sixWords, TimeProvider clock)
{
    public const string ChannelId = Microsoft.Bot.Connector.Channels.Sms;

    /// <summary>Stands in a reply where its sealed words go.</summary>
    public const string SixWordsPlace = "(...)";

    private const int LongestMessage = 4_000;

    /// <summary>Twilio waits for the answer and sends it on.</summary>
    /// <exception cref="TurnFailedException">Nothing was kept.</exception>
    public async Task<IReadOnlyList<string>> AnswerAsync(IncomingText text, CancellationToken cancellationToken)
    {
        var sender = await LookAtAsync(text, cancellationToken);
        var outcome = await turns.RunAsync(sender.Message, (turn, became, ct) => StageAsync(turn, sender, became, byRequest: false, ct), cancellationToken);
        if (!sender.MayBeTexted)
            return [];

        // A repeat gets what was answered then, unless that went out by another way.
        return !outcome.IsRepeat || await WasAnsweredAsync(text.Sid, cancellationToken) ? SmsPieces.Of(outcome.Replies.Select(Opened)) : [];
    }

    /// <summary>Takes in a text that Twilio has but could not give us; the answer is left to be sent.</summary>
    /// <param name="others">Later texts of the same person that belong to the same story; they are taken in with it.</param>
    /// <param name="isAnswered">False to keep the answer back, because a later one follows at once.</param>
    /// <returns>Whether it was new.</returns>
    public async Task<bool> TakeInLateAsync(IncomingText text, IReadOnlyList<IncomingText> others, bool isAnswered, CancellationToken cancellationToken)
    {
        var joined = others.Count == 0 ? text : text with { Body = string.Join('\n', others.Select(other => other.Body).Prepend(text.Body)) };
        var sender = await LookAtAsync(joined, cancellationToken);
        var outcome = await turns.RunAsync(
            sender.Message,
            async (turn, became, ct) =>
            {
                StageOthers(turn, sender.Message.ConversationId, became.Number, others);
                await StageAsync(turn, sender, isAnswered ? became : became with { Replies = [.. became.Replies.Where(reply => reply.IsUrgent)] }, byRequest: true, ct);
            },
            cancellationToken);
        return !outcome.IsRepeat;
    }

    /// <summary>What was texted in a place of an answer, from 1; null if it is gone.</summary>
    public async Task<string?> AnsweredAsync(string sid, int piece, CancellationToken cancellationToken)
    {
        var kept = await db.Turns.Where(turn => turn.ChannelId == ChannelId && turn.MessageId == sid).Select(turn => turn.RepliesJson).SingleOrDefaultAsync(cancellationToken);
        var pieces = kept is null ? [] : SmsPieces.Of(RepliesJson.Read(kept).Select(Opened));
        return piece >= 1 && piece <= pieces.Count ? pieces[piece - 1] : null;
    }

    /// <summary>Whether a conversation with this number is going on.</summary>
    public Task<bool> KnowsAsync(string number, CancellationToken cancellationToken)
    {
        var (conversation, since) = (ConversationOf(number), clock.GetUtcNow().UtcDateTime.AddDays(-7));
        return db.Turns.AnyAsync(turn => turn.ConversationId == conversation && turn.ReceivedUtc > since, cancellationToken);
    }

    public string ConversationOf(string number) => TalkState.Text + people.Of(number);

    // Six words are texted once, and lie sealed in the database like those of the chat page.
    private Reply Opened(Reply reply) => reply.SealedWords is { } sealedWords
        ? reply with { Markdown = reply.Markdown.Replace(SixWordsPlace, sixWords.Open(sealedWords), StringComparison.Ordinal) }
        : reply;

    private Task<bool> WasAnsweredAsync(string sid, CancellationToken cancellationToken) =>
        db.TextMessages.AnyAsync(text => text.InReplyTo == sid && text.Way == TextWay.Answer, cancellationToken);

    private async Task<Sender> LookAtAsync(IncomingText text, CancellationToken cancellationToken)
    {
        var person = people.Of(text.From);
        var number = TextNumberRule.Decide(text.From);
        var stopped = await db.TextOptOuts.AnyAsync(row => row.Person == person, cancellationToken);
        var isStart = stopped && NetworkWords.IsStart(text.Body);
        var isStop = NetworkWords.IsStop(text.Body);
        var kind = number != TextNumber.UkMobile || isStop || NetworkWords.IsHelp(text.Body) ? MessageKind.Quiet
            : isStart ? MessageKind.Back
            : await KindAsync(text, person, cancellationToken);
        var message = new InboundMessage(ChannelId, TalkState.Text + person, text.Sid, kind == MessageKind.TooLong ? text.Body[..LongestMessage] : text.Body)
        {
            Kind = kind,
            Phone = number == TextNumber.UkMobile ? text.From : null,
        };
        return new Sender(message, person, text.From, number, isStop, isStart, MayBeTexted: number == TextNumber.UkMobile && (!stopped || isStart) && !isStop);
    }

    private async Task<MessageKind> KindAsync(IncomingText text, string person, CancellationToken cancellationToken)
    {
        if (await budget.LookAsync(person, cancellationToken) != BudgetLeft.Yes)
            return MessageKind.Spent;
        var hasWords = CleanText.Clean(text.Body).Length > 0;
        return text.Body.Length > LongestMessage ? MessageKind.TooLong
            : text.HasMedia ? hasWords ? MessageKind.WordsAndMore : MessageKind.NoWords
            : MessageKind.Words;
    }

    private async Task StageAsync(IServiceProvider turn, Sender sender, TurnOutcome outcome, bool byRequest, CancellationToken cancellationToken)
    {
        var here = turn.GetRequiredService<CasesDb>();
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (sender.Number == TextNumber.Elsewhere)
            await turn.GetRequiredService<TextTasks>().FromElsewhereAsync(cancellationToken);

        var stopped = await here.TextOptOuts.FindAsync([sender.Person], cancellationToken);
        if (sender.IsStop && stopped is null)
            here.Add(TextOptOut.Of(sender.Person, nowUtc));
        if (sender.IsStart && stopped is not null)
            here.Remove(stopped);

        var pieces = sender.MayBeTexted ? SmsPieces.Of(outcome.Replies.Select(Opened)) : [];
        if (pieces.Count == 0)
            return;
        if (!byRequest)
        {
            here.AddRange(pieces.Select((piece, place) => TextMessage.Answered(sender.Person, sender.Message.MessageId, place + 1, SmsText.Parts(piece), nowUtc)));
            return;
        }

        for (var place = 0; place < pieces.Count; place++)
        {
            here.Add(TextMessage.ToSend(
                sender.Person, sender.Message.MessageId, place + 1, seal.Seal(sender.From, pieces[place]), SmsText.Parts(pieces[place]), nowUtc));
        }
    }

    // Claimed like any other message, so that none of them is ever taken in again.
    private void StageOthers(IServiceProvider turn, string conversation, int number, IReadOnlyList<IncomingText> others)
    {
        var here = turn.GetRequiredService<CasesDb>();
        var revision = turn.GetRequiredService<ContentLibrary>().Current.Revision;
        for (var place = 0; place < others.Count; place++)
        {
            here.Add(Cases.Conversations.TurnRecord.Of(
                ChannelId, others[place].Sid, conversation, number + place + 1, clock.GetUtcNow().UtcDateTime,
                CleanText.Clean(others[place].Body), null, RepliesJson.Write([]), revision));
        }
    }

    private sealed record Sender(
        InboundMessage Message, string Person, string From, TextNumber Number, bool IsStop, bool IsStart, bool MayBeTexted);
}
