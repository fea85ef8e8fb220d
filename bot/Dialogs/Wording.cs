using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using WestKent.Bot.Conversation;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs;

/// <summary>The words for one turn, in the form its channel shows them.</summary>
internal sealed class Wording(ContentSnapshot content)
{
    private static readonly Dictionary<string, string> NoValues = [];

    // Where several choices may be picked, these exclude the others.
    private static readonly HashSet<string> Alone = ["none", "nobody", "no", "yes", "not-now", "unsure", "skip"];

    public ContentSnapshot Content => content;

    public static bool IsText(string channelId) => channelId == Microsoft.Bot.Connector.Channels.Sms;

    /// <summary>Something said without asking.</summary>
    public Activity Say(string key, string channelId, IReadOnlyDictionary<string, string>? values = null) =>
        ReplyActivity.ToActivity(new Reply(Words(content.Prompts[key], channelId, values), []));

    /// <summary>A question, with the choices of its content file or those given instead.</summary>
    public PromptOptions Ask(
        string key, string channelId, IReadOnlyDictionary<string, string>? values = null, IReadOnlyList<PromptChoice>? choices = null)
    {
        var prompt = content.Prompts[key];
        return Ask(Words(prompt, channelId, values), choices ?? prompt.Choices, channelId);
    }

    /// <summary>Something said, followed on the web by a longer piece of Markdown from the content.</summary>
    public Activity SayBefore(string key, string markdown, string channelId)
    {
        var words = Words(content.Prompts[key], channelId, null);
        return ReplyActivity.ToActivity(new Reply(IsText(channelId) ? words : $"{words}\n\n{Filled(markdown)}", []));
    }

    /// <summary>A question to which several choices may be the answer, with more words from the content after it.</summary>
    public PromptOptions AskMany(string key, string channelId, IReadOnlyList<PromptChoice>? choices = null, string more = "")
    {
        var prompt = content.Prompts[key];
        var question = Ask($"{Words(prompt, channelId, null)}\n\n{more}".TrimEnd(), choices ?? prompt.Choices, channelId);
        question.Prompt = ReplyActivity.ToActivity(ReplyActivity.Read(question.Prompt) with { PickMany = true });
        return question;
    }

    /// <summary>The question that shows all answers; on the web each row has its own way to change it.</summary>
    public PromptOptions AskToCheck(string key, string channelId, IReadOnlyList<AnswerRow> rows)
    {
        var prompt = content.Prompts[key];
        var listed = IsText(channelId) ? "\n" + string.Join('\n', rows.Select(row => $"{row.Label}: {row.Value}")) : "";
        var question = Ask(Words(prompt, channelId, null) + listed, prompt.Choices, channelId);
        question.Prompt = ReplyActivity.ToActivity(ReplyActivity.Read(question.Prompt) with { Rows = IsText(channelId) ? null : rows });
        question.Choices = [.. question.Choices, .. rows.Where(row => row.Change is not null)
            .Select(row => new Choice(row.Change!) { Synonyms = [$"change {row.Label}", row.Label] })];
        return question;
    }

    /// <summary>What is said when a case has its reference; the words to come back with are shown apart, and only for a while.</summary>
    public Activity SayReference(
        string key, string channelId, IReadOnlyDictionary<string, string> values, string reference, string? sealedWords) =>
        ReplyActivity.ToActivity(new Reply(Words(content.Prompts[key], channelId, values), [], Reference: reference) { SealedWords = sealedWords });

    /// <summary>A question whose words come from elsewhere in the content.</summary>
    public static PromptOptions Ask(string words, IReadOnlyList<PromptChoice> choices, string channelId) => new()
    {
        Prompt = ReplyActivity.ToActivity(AsReply(words, choices, channelId)),
        Choices = [.. choices.Select(ToChoice)],
    };

    /// <summary>Puts other words before the choices of a question already made.</summary>
    public void AskInstead(PromptOptions question, string key, string channelId)
    {
        var numbers = IsText(channelId) ? question.Prompt.Text.IndexOf("\n1 ", StringComparison.Ordinal) : -1;
        question.Prompt.Text = Retry(key, channelId) + (numbers < 0 ? "" : question.Prompt.Text[numbers..]);
    }

    public bool HasRetry(string key) => content.Prompts[key].Retry is not null;

    /// <summary>A prompt's words for asking again; its ordinary words if it has none.</summary>
    public string Retry(string key, string channelId)
    {
        var prompt = content.Prompts[key];
        return Words(prompt with { Web = prompt.Retry ?? prompt.Web, Sms = prompt.RetrySms ?? prompt.Retry ?? prompt.Sms }, channelId, null);
    }

    public static Reply AsReply(string words, IReadOnlyList<PromptChoice> choices, string channelId) => new(
        IsText(channelId) ? WithNumbers(words, choices) : words,
        [.. choices.Select(choice => new ReplyChoice(choice.Id, choice.Say, Alone.Contains(choice.Id)))]);

    public string Words(Prompt prompt, string channelId, IReadOnlyDictionary<string, string>? values) => IsText(channelId)
        ? Filling.Fill(prompt.Sms, WithLandlord(values), FillFor.Text)
        : Filling.Fill(prompt.Web, WithLandlord(values), FillFor.Markdown);

    /// <summary>Markdown of the content with who we are and how to reach us filled in.</summary>
    public string Filled(string markdown) => Filling.Fill(markdown, WithLandlord(null), FillFor.Markdown);

    /// <summary>Words of the content's text variants with who we are filled in.</summary>
    public string FilledForText(string words) => Filling.Fill(words, WithLandlord(null), FillFor.Text);

    /// <summary>Something said whose words are ready.</summary>
    public static Activity SayWords(string words) => ReplyActivity.ToActivity(new Reply(words, []));

    private static string WithNumbers(string words, IReadOnlyList<PromptChoice> choices) => choices.Count == 0
        ? words
        : words + "\n" + string.Join('\n', choices.Select((choice, place) => $"{place + 1} {choice.Sms ?? choice.Say}"));

    private static Choice ToChoice(PromptChoice choice) => new(choice.Id)
    {
        Synonyms = [choice.Say, .. choice.Sms is null ? Array.Empty<string>() : [choice.Sms], .. choice.Also],
    };

    private Dictionary<string, string> WithLandlord(IReadOnlyDictionary<string, string>? values) => new(values ?? NoValues)
    {
        ["landlord.name"] = content.Policy.Landlord.Name,
        ["landlord.phone"] = content.Policy.Landlord.Phone,
        ["landlord.email"] = content.Policy.Landlord.Email,
        ["landlord.hours"] = content.Policy.Landlord.HoursText,
    };
}
