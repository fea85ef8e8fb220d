using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WestKent.Bot.Conversation;
using WestKent.Cases.Conversations;
using WestKent.Cases.Storage;
using WestKent.Cases.Texting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Channels.Web;

/// <summary>The chat page's one way to the conversation.</summary>
public sealed class WebChat(TurnRunner turns, CasesDb db, TalkKeys talkKeys, ContentSnapshot content)
{
    public const string ChannelId = "webchat";

    /// <summary>Where the portal opens a text conversation; the key follows.</summary>
    public const string GoOnPath = "chat/on/";

    /// <summary>The most characters one message may have.</summary>
    public const int LongestMessage = 4_000;

    private const int ButtonsRemembered = 5;

    /// <summary>Everything said so far, oldest first.</summary>
    public async Task<IReadOnlyList<ChatTurn>> ReadAsync(string conversationId, CancellationToken cancellationToken)
    {
        var conversation = await talkKeys.ConversationOfAsync(conversationId, cancellationToken);
        return [.. (await db.Turns.AsNoTracking()
                .Where(turn => turn.ConversationId == conversation && turn.RepliesJson != TurnRecord.Nothing)
                .OrderBy(turn => turn.Number)
                .Select(turn => new { turn.Number, turn.Text, turn.RepliesJson })
                .ToListAsync(cancellationToken))
            .Select(turn => new ChatTurn(turn.Number, turn.Text ?? "", RepliesJson.Read(turn.RepliesJson)))];
    }

    /// <summary>Takes one message in. The same form with the same words is the same message, however often it is sent.</summary>
    /// <param name="formKey">The key the page put into the form.</param>
    /// <param name="seen">The newest turn the resident was looking at.</param>
    /// <param name="signedInCaseId">The case this browser is signed in to, if it is.</param>
    /// <exception cref="TurnFailedException">Nothing was kept.</exception>
    public async Task<SendOutcome> SendAsync(
        string conversationId, string formKey, string text, string? choice, int? seen, Guid? signedInCaseId, CancellationToken cancellationToken)
    {
        if (text.Length > LongestMessage)
            return SendOutcome.TooLong;
        if (CleanText.Clean(text).Length == 0 && choice is null)
            return SendOutcome.Empty;

        conversationId = await talkKeys.ConversationOfAsync(conversationId, cancellationToken);
        var said = choice is null ? text : await SayAsync(conversationId, choice, text, cancellationToken);
        var message = new InboundMessage(ChannelId, conversationId, MessageId(conversationId, formKey, text, choice), said, choice, seen)
        {
            SignedInCaseId = signedInCaseId,
            SignedInTo = signedInCaseId is { } id ? await db.Cases.Where(one => one.Id == id).Select(one => one.Reference).SingleOrDefaultAsync(cancellationToken) : null,
        };
        var outcome = await turns.RunAsync(message, cancellationToken);
        return outcome.Trace?.IsWatched == true ? SendOutcome.SentUnderWatch : SendOutcome.Sent;
    }

    // What a button says is what the resident said.
    private async Task<string> SayAsync(string conversationId, string choice, string text, CancellationToken cancellationToken)
    {
        var lately = await db.Turns.AsNoTracking()
            .Where(turn => turn.ConversationId == conversationId)
            .OrderByDescending(turn => turn.Number)
            .Select(turn => turn.RepliesJson)
            .Take(ButtonsRemembered)
            .ToListAsync(cancellationToken);
        var replies = lately.SelectMany(RepliesJson.Read).ToList();
        var offered = replies.SelectMany(reply => reply.Choices).Select(offer => (offer.Id, offer.Say))
            .Concat(replies.SelectMany(reply => reply.Rows ?? []).Select(row => (Id: row.Change ?? "", Say: row.Label)))
            .Concat(content.Prompts["common/commands"].Choices.Select(command => (command.Id, command.Say)))
            .ToLookup(offer => offer.Id, offer => offer.Say);
        var said = choice.Split(',').Select(id => offered[id].FirstOrDefault()).OfType<string>().ToList();
        return said.Count > 0 ? string.Join(", ", said) : text;
    }

    // The talk is part of it: a form sent again by a browser that lost its cookie begins a talk of its own, and is answered there.
    private static string MessageId(string conversationId, string formKey, string text, string? choice)
    {
        var payload = SHA256.HashData(Encoding.UTF8.GetBytes(CleanText.Clean($"{conversationId}\n{choice}\n{text}")));
        return $"{formKey}.{Convert.ToHexStringLower(payload, 0, 8)}";
    }
}
