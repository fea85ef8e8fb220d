using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using WestKent.Bot.Understanding;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs;

/// <summary>Everything an exchange may use while one message is answered.</summary>
/// <param name="NowUtc">The instant of the turn.</param>
/// <param name="Today">That instant's day in Europe/London.</param>
internal sealed record TalkTurn(
    ITurnContext Context, Talk Talk, Wording Wording, Understander Understander, DateTime NowUtc, DateOnly Today, TurnTrace Trace)
{
    public string ChannelId => Context.Activity.ChannelId;

    public ContentSnapshot Content => Wording.Content;

    public TriageNotes Triage => Talk.Triage;

    public bool IsText => Wording.IsText(ChannelId);

    public Understood Read(string text)
    {
        var read = Understander.Read(text, IsText ? "sms" : "web");
        Trace.Hears(read);
        return read;
    }

    public Task SayAsync(string key, CancellationToken cancellationToken, IReadOnlyDictionary<string, string>? values = null) =>
        Context.SendActivityAsync(Wording.Say(key, ChannelId, values), cancellationToken);

    /// <summary>Keeps a prompt's words to be said in the same breath as the next question.</summary>
    public void Note(string key, IReadOnlyDictionary<string, string>? values = null) =>
        Talk.Noted = Wording.Words(Content.Prompts[key], ChannelId, values);

    /// <summary>Says a prompt with a longer piece of Markdown from the content after it.</summary>
    public Task SayTextAsync(string key, string markdown, CancellationToken cancellationToken) =>
        Context.SendActivityAsync(Wording.SayBefore(key, markdown, ChannelId), cancellationToken);
}
