using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.MyCase;

/// <summary>Nobody can find out by trying which cases exist.</summary>
[Collection(OnePortal.Name)]
public sealed partial class UnknownReferenceTests(OnePortal portal)
{
    [Fact]
    public async Task An_unknown_reference_gets_byte_for_byte_the_answers_a_known_one_gets()
    {
        using var resident = portal.NewVisitor();
        var known = await resident.ReportInWordsAsync("07700 900221");
        var unknown = CaseReference.New().ToString();

        Assert.Equal(await AnswersToAsync(known), await AnswersToAsync(unknown));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("0000-0000-1")]
    [InlineData("' OR 1=1 --")]
    [InlineData("<script>")]
    [InlineData("🥁🥁🥁🥁")]
    [InlineData("\u202E7F3K-9QZM-A")]
    public async Task What_is_no_reference_is_explained_beside_the_box(string written)
    {
        using var visitor = portal.NewVisitor();

        var page = await visitor.AskForCodeAsync(written);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Problem);
    }

    [Theory]
    [InlineData("/my-case/ask", "reference=%00")]
    [InlineData("/my-case/ask", "reference=%ED%A0%80")]
    [InlineData("/my-case/ask", "reference=%FF%FE")]
    [InlineData("/my-case/code", "code=%00%01")]
    [InlineData("/my-case/words", "words=%ED%A0%80")]
    public async Task Bytes_that_are_no_text_get_a_plain_page(string path, string body)
    {
        using var visitor = portal.NewVisitor();

        using var answer = await visitor.SendAsync(HttpMethod.Post, path, new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded"));

        await AssertPlainAsync(visitor, answer);
    }

    [Theory]
    [InlineData("/my-case/ask", "reference")]
    [InlineData("/my-case/code", "code")]
    [InlineData("/my-case/words", "words")]
    public async Task Too_much_of_anything_gets_a_plain_page(string path, string field)
    {
        using var visitor = portal.NewVisitor();
        var many = Enumerable.Range(0, 10_000).Select(number => KeyValuePair.Create($"field{number}", ""));

        using var manyFields = await visitor.PostAsync(path, many);
        using var longField = await visitor.PostAsync(path, [new(field, new string('7', 100_000))]);
        using var json = await visitor.SendAsync(HttpMethod.Post, path, new StringContent("{}", Encoding.UTF8, "application/json"));

        await AssertPlainAsync(visitor, manyFields);
        await AssertPlainAsync(visitor, longField);
        Assert.InRange((int)json.StatusCode, 400, 499);
    }

    private static async Task AssertPlainAsync(Visitor visitor, HttpResponseMessage answer)
    {
        var page = await visitor.ShowAsync(answer);
        Assert.InRange((int)page.Status, 200, 499);
        Assert.NotEmpty(page.Document.QuerySelectorAll("h1"));
    }

    // Asking, the page after it, and six wrong codes.
    private async Task<string> AnswersToAsync(string reference)
    {
        using var stranger = portal.NewVisitor();
        var told = new StringBuilder();
        using var asked = await stranger.PostAsync("/my-case/ask", [new("reference", reference)]);
        await portal.Host.UntilNoneAsync($"SELECT COUNT(*) FROM AccessCodes WHERE State = '{AccessCodeState.Asked}'");
        await portal.Host.UntilNoneAsync($"SELECT COUNT(*) FROM Notices WHERE State = '{NoticeState.Waiting}'");
        told.Append(await TellAsync(asked));
        for (var tries = 0; tries < 6; tries++)
        {
            using var refused = await stranger.PostAsync("/my-case/code", [new("code", "12345")]);
            using var page = await stranger.GetAsync(refused.Headers.Location!.OriginalString);
            told.Append(await TellAsync(refused)).Append(await TellAsync(page));
        }

        return told.ToString();
    }

    // Cookies carry random bytes: only their names, lengths and terms are compared.
    private static async Task<string> TellAsync(HttpResponseMessage answer)
    {
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date")
            .SelectMany(header => header.Value.Select(value => $"{header.Key}: {CookieValue().Replace(value, cookie => $"={cookie.Length} characters")}"));
        return $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n\n{await answer.Content.ReadAsStringAsync()}\n";
    }

    [GeneratedRegex("(?<==)[A-Za-z0-9_-]{20,}")]
    private static partial Regex CookieValue();
}
