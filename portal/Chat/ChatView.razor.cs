using Microsoft.AspNetCore.Components;
using WestKent.Bot.Channels.Web;
using WestKent.Bot.Conversation;
using WestKent.Content.Reading;
using WestKent.Portal.Components;

namespace WestKent.Portal.Chat;

/// <summary>The conversation so far and the form to go on with it.</summary>
public sealed partial class ChatView(WebChat chat, WordsSeal seal, ContentSnapshot content)
{
    private IReadOnlyList<ChatTurn> turns = [];
    private Reply? open;
    private IReadOnlyList<QuickReply> choices = [];

    /// <summary>Null until the resident has said something.</summary>
    [Parameter]
    public string? Conversation { get; set; }

    /// <summary>What was wrong with the message just sent, as a prompt key.</summary>
    [Parameter]
    public string? PromptKey { get; set; }

    [Parameter]
    public string? Text { get; set; }

    [Parameter]
    public string? FormKey { get; set; }

    private string Greeting => Fill(content.Prompts["greeting"].Web, FillFor.Markdown);

    private string? Problem => PromptKey is null ? null : Fill(content.Prompts[PromptKey].Sms, FillFor.Text);

    protected override async Task OnInitializedAsync()
    {
        if (Conversation is not null)
            turns = await chat.ReadAsync(Conversation, CancellationToken.None);

        open = turns.Count > 0 && turns[^1].Replies.Count > 0 ? turns[^1].Replies[^1] : null;
        choices = [.. (open?.Choices ?? []).Select(choice => new QuickReply(choice.Id, choice.Say, choice.IsAlone))];
    }

    private string? SixWords(Reply reply) =>
        reply.SealedWords is { } sealedWords ? seal.Open(sealedWords) ?? Words("six-words-gone") : null;

    private string Words(string key) => content.Pages["chat"].Word(key);

    private string Fill(string words, FillFor target) => Filling.Fill(words, content.Policy.Landlord.Values, target);
}
