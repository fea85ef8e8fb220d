using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace WestKent.Tests.Portal.Given;

/// <summary>A resident with a browser that has no script: reads pages, fills in their forms and keeps cookies.</summary>
internal sealed class Visitor : IDisposable
{
    private const string ChatForm = "#chat-form";

    private readonly Func<Uri> address;
    private readonly HttpClient http;

    public Visitor(Func<Uri> address)
    {
        this.address = address;
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false });
    }

    public CookieContainer Cookies { get; } = new();

    public ShownPage Page { get; private set; } = null!;

    public async Task<ShownPage> OpenAsync(string path)
    {
        using var response = await GetAsync(path);
        return await ShowAsync(response);
    }

    public Task<ShownPage> SayAsync(string words) => SubmitAsync(ChatForm, ("text", words));

    public Task<ShownPage> ChooseAsync(string choice) => Page.Choices.Contains(choice) || Page.Changes.Contains(choice)
        ? SubmitAsync(ChatForm, ("text", ""), ("choice", choice))
        : throw new ArgumentException($"The page offers no '{choice}', only: {string.Join(", ", Page.Choices.Concat(Page.Changes))}");

    public Task<ShownPage> PickAsync(params string[] picks) => SubmitAsync(ChatForm, [("text", ""), .. picks.Select(pick => ("pick", pick))]);

    /// <summary>Sends a form of the page shown, with its hidden fields, to where it says.</summary>
    public async Task<ShownPage> SubmitAsync(string form, params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(FormOf(form).GetAttribute("action")!, FieldsOf(form, fields));
        return await ShowAsync(response);
    }

    public List<KeyValuePair<string, string>> FieldsOf(string form, params (string Name, string Value)[] fields) =>
        [.. Page.FieldsOf(form), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))];

    public Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestHeaders>? with = null) => SendAsync(HttpMethod.Get, path, null, with);

    public Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, Action<HttpRequestHeaders>? with = null) =>
        SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields), with);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? body, Action<HttpRequestHeaders>? with = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address(), path)) { Content = body };
        with?.Invoke(request.Headers);
        return await http.SendAsync(request);
    }

    /// <summary>Follows redirects as a browser does, and keeps the page they end at.</summary>
    public async Task<ShownPage> ShowAsync(HttpResponseMessage response)
    {
        if (response.Headers.Location is not { } next)
            return Page = new ShownPage(response.StatusCode, response.RequestMessage!.RequestUri!, await response.Content.ReadAsStringAsync());

        Assert.True(!next.IsAbsoluteUri || next.Authority == address().Authority, $"The answer leads away to {next}");
        return await OpenAsync(next.IsAbsoluteUri ? next.PathAndQuery : next.OriginalString);
    }

    /// <summary>The same browser's second tab: one set of cookies, a page of its own.</summary>
    public Visitor NewTab()
    {
        var tab = new Visitor(address);
        tab.Cookies.Add(Cookies.GetAllCookies());
        return tab;
    }

    public void Dispose() => http.Dispose();

    private IHtmlFormElement FormOf(string form) =>
        Page.Document.QuerySelector(form) as IHtmlFormElement ?? throw new ArgumentException($"The page {Page.Address} has no form {form}:\n{Page.Words}");
}
