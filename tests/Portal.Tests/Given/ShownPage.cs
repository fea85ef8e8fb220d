using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using WestKent.Tests.Bot.Given;

namespace WestKent.Tests.Portal.Given;

/// <summary>A page as a resident's browser has it.</summary>
internal sealed class ShownPage
{
    private static readonly PromptKeys Prompts = new(BuiltPortal.Content);
    private static readonly HtmlParser Parser = new();

    public ShownPage(HttpStatusCode status, Uri address, string html)
    {
        Status = status;
        Address = address;
        Html = html;
        Document = Parser.ParseDocument(html);
    }

    public HttpStatusCode Status { get; }

    public Uri Address { get; }

    public string Html { get; }

    public IHtmlDocument Document { get; }

    public string Title => Document.Title ?? "";

    public string Words => Document.QuerySelector("main")?.TextContent ?? "";

    /// <summary>What the resident said, oldest first.</summary>
    public IReadOnlyList<string> Said => MessagesFrom("resident");

    /// <summary>What the bot said, oldest first.</summary>
    public IReadOnlyList<string> Heard => MessagesFrom("bot");

    /// <summary>The prompt key of the newest message of the bot.</summary>
    public string? Asked => Prompts.Of(Heard[^1]);

    /// <summary>The prompt keys of all the bot said since the resident's newest message.</summary>
    public IReadOnlyList<string?> Answered =>
        [.. Document.QuerySelectorAll("[data-from]").Reverse().TakeWhile(message => message.GetAttribute("data-from") == "bot").Reverse().Select(message => Prompts.Of(message.TextContent))];

    public IReadOnlyList<string> Choices =>
        [.. Document.QuerySelectorAll("#chat-form button[name=choice]").Select(button => button.GetAttribute("value")!)];

    public IReadOnlyList<string> Picks => [.. Document.QuerySelectorAll("#chat-form input[name=pick]").Select(box => box.GetAttribute("value")!)];

    /// <summary>What can be changed while checking.</summary>
    public IReadOnlyList<string> Changes =>
        [.. Document.QuerySelectorAll("button[form=chat-form][name=choice]").Select(button => button.GetAttribute("value")!)];

    public string? Reference => Document.QuerySelectorAll("[data-case-reference]") is [.., var newest] ? newest.TextContent.Trim() : null;

    public string TextBox => Document.QuerySelector<IHtmlTextAreaElement>("textarea[name=text]")?.Value ?? "";

    public string? Problem => Document.QuerySelector(".govuk-error-message")?.TextContent.Trim();

    public IReadOnlyList<string> Links =>
        [.. Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('/'))];

    /// <summary>The fields a browser would send with the form, buttons apart.</summary>
    public List<KeyValuePair<string, string>> FieldsOf(string form) =>
        [.. Document.QuerySelectorAll($"{form} input[type=hidden]").Cast<IHtmlInputElement>().Select(field => KeyValuePair.Create(field.Name!, field.Value))];

    private List<string> MessagesFrom(string who) =>
        [.. Document.QuerySelectorAll($"[data-from={who}]").Select(message => message.TextContent.Trim())];
}
