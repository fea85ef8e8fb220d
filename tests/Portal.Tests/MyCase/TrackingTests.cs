using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.MyCase;

[Collection(OnePortal.Name)]
public sealed class TrackingTests(OnePortal portal)
{
    [Fact]
    public async Task A_case_is_followed_with_its_reference_and_the_code_sent()
    {
        using var resident = portal.NewVisitor();
        var reference = await resident.ReportInWordsAsync("07700 900201");

        var page = await resident.SignInAsync(reference, "07700 900201");

        Assert.Equal("/my-case", page.Address.PathAndQuery);
        Assert.Equal(reference, page.Reference);
        Assert.Contains("12 Station Road", page.Words, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("main time[datetime]"));
        Assert.DoesNotContain(reference, page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("07700 900202", "lower case without dashes")]
    [InlineData("07700 900203", "spaces around it")]
    public async Task A_reference_is_read_however_it_is_written(string phone, string style)
    {
        using var resident = portal.NewVisitor();
        var reference = await resident.ReportInWordsAsync(phone);
        var written = style.StartsWith("lower", StringComparison.Ordinal) ? reference.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal) : $"  {reference.Replace('-', ' ')} ";

        var page = await resident.SignInAsync(written, phone);

        Assert.Equal(reference, page.Reference);
    }

    [Fact]
    public async Task A_wrong_code_is_refused_and_the_right_one_still_works()
    {
        const string phone = "07700 900204";
        using var resident = portal.NewVisitor();
        var reference = await resident.ReportInWordsAsync(phone);
        await resident.AskForCodeAsync(reference);
        var code = await resident.NextCodeAsync(phone);

        var refused = await resident.GiveCodeAsync(Wrong(code));
        var shown = await resident.GiveCodeAsync(code);

        Assert.NotNull(refused.Problem);
        Assert.Null(refused.Reference);
        Assert.Equal(reference, shown.Reference);
    }

    [Fact]
    public async Task Five_wrong_codes_end_the_right_one()
    {
        const string phone = "07700 900205";
        using var resident = portal.NewVisitor();
        await resident.AskForCodeAsync(await resident.ReportInWordsAsync(phone));
        var code = await resident.NextCodeAsync(phone);

        for (var tries = 0; tries < 5; tries++)
            await resident.GiveCodeAsync(Wrong(code));
        var page = await resident.GiveCodeAsync(code);

        Assert.NotNull(page.Problem);
        Assert.Null(page.Reference);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        const string phone = "07700 900206";
        using var resident = portal.NewVisitor();
        await resident.AskForCodeAsync(await resident.ReportInWordsAsync(phone));
        var code = await resident.NextCodeAsync(phone);
        using var otherTab = resident.NewTab();
        await otherTab.OpenAsync("/my-case/code");

        await resident.GiveCodeAsync(code);
        var again = await otherTab.GiveCodeAsync(code);

        Assert.NotNull(again.Problem);
        Assert.Null(again.Reference);
    }

    [Fact]
    public async Task Pressing_sign_in_many_times_at_once_signs_in_once()
    {
        const string phone = "07700 900210";
        using var resident = portal.NewVisitor();
        await resident.AskForCodeAsync(await resident.ReportInWordsAsync(phone));
        var code = await resident.NextCodeAsync(phone);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => resident.PostAsync("/my-case/code", [new("code", code)])));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Found, answer.StatusCode));
        Assert.Single(answers, answer => answer.Headers.Location!.OriginalString == "/my-case");
        Assert.NotNull((await resident.OpenAsync("/my-case")).Reference);
    }

    [Fact]
    public async Task An_older_code_ends_when_a_newer_one_is_asked_for()
    {
        const string phone = "07700 900207";
        using var resident = portal.NewVisitor();
        var reference = await resident.ReportInWordsAsync(phone);
        await resident.AskForCodeAsync(reference);
        var older = await resident.NextCodeAsync(phone);
        await resident.AskForCodeAsync(reference);
        var newer = await resident.NextCodeAsync(phone, after: 1);

        var refused = await resident.GiveCodeAsync(older == newer ? Wrong(newer) : older);
        var shown = await resident.GiveCodeAsync(newer);

        Assert.NotNull(refused.Problem);
        Assert.Equal(reference, shown.Reference);
    }

    [Fact]
    public async Task A_code_works_only_in_the_browser_that_asked_for_it()
    {
        const string phone = "07700 900208";
        using var resident = portal.NewVisitor();
        var reference = await resident.ReportInWordsAsync(phone);
        await resident.AskForCodeAsync(reference);
        var code = await resident.NextCodeAsync(phone);
        using var thief = portal.NewVisitor();
        await thief.AskForCodeAsync(reference);
        await thief.NextCodeAsync(phone, after: 1);

        var page = await thief.GiveCodeAsync(code);

        Assert.NotNull(page.Problem);
        Assert.Null(page.Reference);
    }

    [Fact]
    public async Task After_leaving_the_case_is_closed_to_the_old_session_too()
    {
        const string phone = "07700 900209";
        using var resident = portal.NewVisitor();
        await resident.SignInAsync(await resident.ReportInWordsAsync(phone), phone);
        using var keptOpen = resident.NewTab();

        await resident.SubmitAsync("form[action='/my-case/leave']");
        var page = await keptOpen.OpenAsync("/my-case");

        Assert.Null(page.Reference);
        Assert.NotNull(page.Document.QuerySelector(SigningIn.AskForm));
    }

    [Fact]
    public async Task Six_words_open_a_report_made_without_a_name()
    {
        using var resident = portal.NewVisitor();
        var reference = await resident.ReportByButtonsAsync();
        var words = resident.Page.Document.QuerySelector("[data-case-words]")!.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var elsewhere = portal.NewVisitor();

        await elsewhere.OpenAsync("/my-case/words");
        var refused = await elsewhere.SubmitAsync(SigningIn.WordsForm, ("words", string.Join(' ', words.Reverse())));
        var page = await elsewhere.SubmitAsync(SigningIn.WordsForm, ("words", $" {words[0].ToUpperInvariant()},{string.Join("  ", words.Skip(1))} "));

        Assert.NotNull(refused.Problem);
        Assert.Equal(reference, page.Reference);
    }

    private static string Wrong(string code) => code == "123456" ? "654321" : "123456";
}
