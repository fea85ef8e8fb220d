using System.Net;
using System.Text;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Chat;

/// <summary>Whatever arrives, the resident gets a plain page and the service goes on.</summary>
[Collection(OnePortal.Name)]
public sealed class StrangeInputTests(OnePortal portal)
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("\u202A\u202C")]
    [InlineData("\0\u0001")]
    public async Task An_empty_message_is_answered_beside_the_box(string nothing)
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");

        var page = await resident.SayAsync(nothing);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Problem);
        Assert.Empty(page.Said);
    }

    [Fact]
    public async Task A_message_of_100_000_characters_is_not_taken_but_not_lost_either()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        var long100 = string.Concat(Enumerable.Repeat("They shout. ", 8_334))[..100_000];

        var page = await resident.SayAsync(long100);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Problem);
        Assert.Equal(long100, page.TextBox);
    }

    [Fact]
    public async Task A_message_that_fills_the_box_is_taken_whole()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        var full = string.Concat(Enumerable.Repeat("They shout at night. ", 200))[..3_999] + ".";

        var page = await resident.SayAsync(full);

        Assert.Equal([full], page.Said);
    }

    [Theory]
    [InlineData("Emoji", "they play 🥁🥁 all night 😭👩‍👩‍👧‍👦")]
    [InlineData("Right to left", "الجيران يصرخون كل ليلة")]
    [InlineData("Hebrew and digits", "שכן 12 רועש מאוד")]
    [InlineData("Combining marks", "z\u0351\u036b\u0343a\u0323\u0302lgo neighbours")]
    [InlineData("Markup", "<script>alert(1)</script><img src=x onerror=alert(1)> they shout")]
    [InlineData("Markdown", "# [click](javascript:alert(1)) **they shout** `x`")]
    [InlineData("Placeholders", "{{landlord.phone}} {{words}} @Model {0}")]
    [InlineData("Quotes", "\"they said 'get out' & laughed\" <b>")]
    [InlineData("Database words", "'; DROP TABLE Cases; --")]
    public async Task Unusual_words_come_back_just_as_typed(string _, string words)
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");

        var page = await resident.SayAsync(words);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal([words.Normalize(NormalizationForm.FormC)], page.Said);
        Assert.Empty(page.Document.QuerySelectorAll("main script, main img, main [onerror]"));
    }

    [Theory]
    [InlineData("A lone surrogate", "%ED%A0%80loud music")]
    [InlineData("Two wrong halves", "%ED%B0%80%ED%A0%80loud music")]
    [InlineData("Broken UTF-8", "%C3%28%FFloud music")]
    [InlineData("Overlong UTF-8", "%C0%AEloud music")]
    [InlineData("U+0000", "%00loud%00 music")]
    [InlineData("A broken escape", "%ZZ%Eloud music")]
    [InlineData("Direction overrides", "%E2%80%AEloud music%E2%80%AC")]
    public async Task Bytes_that_are_no_text_do_not_cost_the_resident_the_rest(string _, string encoded)
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");

        using var answer = await resident.SendAsync(HttpMethod.Post, "/chat", Form($"key={Guid.NewGuid():N}&seen=0&text={encoded.Replace(' ', '+')}"));
        var page = await resident.ShowAsync(answer);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("loud", Assert.Single(page.Said), StringComparison.Ordinal);
        Assert.DoesNotContain('\0', page.Html);
    }

    [Fact]
    public async Task Ten_thousand_fields_do_not_hide_the_message()
    {
        using var resident = portal.NewVisitor();
        var many = string.Concat(Enumerable.Range(0, 10_000).Select(number => $"&field{number}={number}"));

        using var answer = await resident.SendAsync(HttpMethod.Post, "/chat", Form($"key={Guid.NewGuid():N}&seen=0&text=loud+music{many}"));
        var page = await resident.ShowAsync(answer);

        Assert.Equal(["loud music"], page.Said);
    }

    [Theory]
    [InlineData("application/json", "{\"text\":\"loud music\"}")]
    [InlineData("text/plain", "text=loud music")]
    [InlineData("application/octet-stream", "\u0001\u0002\u0003")]
    [InlineData("application/x-www-form-urlencoded", "&&&===%%%")]
    [InlineData("application/x-www-form-urlencoded", "")]
    public async Task A_body_of_another_kind_gets_a_plain_page(string mediaType, string body)
    {
        using var resident = portal.NewVisitor();

        using var answer = await resident.SendAsync(HttpMethod.Post, "/chat", new StringContent(body, Encoding.UTF8, mediaType));

        var page = await resident.ShowAsync(answer);
        Assert.InRange((int)page.Status, 200, 499);
        Assert.NotEmpty(page.Document.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task A_multipart_body_gets_a_plain_page()
    {
        using var resident = portal.NewVisitor();
        using var body = new MultipartFormDataContent { { new StringContent("loud music"), "text" }, { new ByteArrayContent([0, 1, 2]), "file", "a.bin" } };

        using var answer = await resident.SendAsync(HttpMethod.Post, "/chat", body);

        var page = await resident.ShowAsync(answer);
        Assert.InRange((int)page.Status, 200, 499);
        Assert.NotEmpty(page.Document.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task A_body_larger_than_any_form_is_refused_with_a_plain_page()
    {
        using var resident = portal.NewVisitor();

        using var answer = await resident.SendAsync(HttpMethod.Post, "/chat", Form("text=" + new string('a', 3 * 1024 * 1024)));

        var page = await resident.ShowAsync(answer);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.NotEmpty(page.Document.QuerySelectorAll("h1"));
    }

    [Theory]
    [InlineData("choice=no-such-choice")]
    [InlineData("choice=send")]
    [InlineData("choice=change%3Areport%2Fwhere")]
    [InlineData("choice=%3Cscript%3E")]
    [InlineData("pick=none&pick=injury&pick=injury")]
    [InlineData("seen=-1&text=hello")]
    [InlineData("seen=99999999999999999999&text=hello")]
    [InlineData("seen=2147483647&choice=report")]
    [InlineData("key=&text=hello")]
    [InlineData("key=%00%FF&text=hello")]
    [InlineData("text=one&text=two")]
    public async Task Fields_nobody_could_have_sent_get_a_plain_page(string body)
    {
        using var resident = portal.NewVisitor();

        using var answer = await resident.SendAsync(HttpMethod.Post, "/chat", Form(body));
        var page = await resident.ShowAsync(answer);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.QuerySelector("#chat-form"));
    }

    [Theory]
    [InlineData("talk=")]
    [InlineData("talk=garbled")]
    [InlineData("talk=00000000000000000000000000000000")]
    [InlineData("talk=%00%FF%ED%A0%80; case=%%%; asking=CfDJ8broken")]
    [InlineData("case=; asking=")]
    public async Task Expired_and_garbled_cookies_begin_anew_quietly(string cookies)
    {
        using var resident = portal.NewVisitor();
        foreach (var path in new[] { "/", "/chat", "/my-case", "/my-case/code" })
        {
            using var page = await resident.GetAsync(path, headers => headers.Add("Cookie", cookies));
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        }

        using var answer = await resident.SendAsync(
            HttpMethod.Post, "/chat", Form($"key={Guid.NewGuid():N}&seen=7&text=loud+music"), headers => headers.Add("Cookie", cookies));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    private static StringContent Form(string body) => new(body, Encoding.ASCII, "application/x-www-form-urlencoded");
}
