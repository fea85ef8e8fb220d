using System.Text.RegularExpressions;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Chat;

[Collection(OnePortal.Name)]
public sealed partial class LeavingTests(OnePortal portal)
{
    [Fact]
    public async Task A_report_begun_in_one_browser_goes_on_in_another_with_a_code()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync(Reporting.Problem);
        await resident.AnswerUntilAskedAsync("report/who");
        await resident.SayAsync("save it for later");
        var code = Code().Match(resident.Page.Words).Value;

        using var library = portal.NewVisitor();
        await library.OpenAsync("/chat");
        await library.SayAsync(code);

        Assert.Equal("report/who", library.Page.Asked);
        await library.AnswerUntilAskedAsync("report/check");
        Assert.Contains("12 Station Road", library.Page.Words, StringComparison.Ordinal);
        await resident.SayAsync("loud music again");
        Assert.Contains(resident.Page.Heard, said => said.Contains("no longer here", StringComparison.Ordinal));
        using var third = portal.NewVisitor();
        await third.OpenAsync("/chat");
        await third.SayAsync(code);
        Assert.NotEqual("report/who", third.Page.Asked);
    }

    [Fact]
    public async Task A_talk_deleted_on_request_is_gone_from_the_page_and_the_database()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        await resident.SayAsync("the man at 7 Larkspur Mews plays loud music every night until 3am");
        await resident.AnswerUntilAskedAsync("report/who");

        await resident.SubmitAsync("#chat-form", ("text", ""), ("choice", "command-delete"));

        Assert.DoesNotContain("Larkspur", resident.Page.Words, StringComparison.Ordinal);
        Assert.Equal(0, await portal.Host.AskAsync("SELECT COUNT(*) FROM Turns WHERE Text LIKE '%Larkspur%' OR RepliesJson LIKE '%Larkspur%'"));
        Assert.Equal(0, await portal.Host.AskAsync("SELECT COUNT(*) FROM BotStates WHERE Json LIKE '%Larkspur%'"));
    }

    [Fact]
    public async Task A_browser_somebody_else_may_look_at_keeps_the_talk_for_half_an_hour_only()
    {
        using var resident = portal.NewVisitor();
        await resident.OpenAsync("/chat");
        var before = Assert.Single(resident.Cookies.GetAllCookies(), cookie => cookie.Name == "talk").Expires;

        await resident.SayAsync("he checks my phone, cant talk");

        var after = Assert.Single(resident.Cookies.GetAllCookies(), cookie => cookie.Name == "talk").Expires;
        Assert.True(after < before - TimeSpan.FromDays(1), $"{after} is not much sooner than {before}");
        Assert.Contains(resident.Page.Heard, said => said.Contains("half an hour", StringComparison.Ordinal));
    }

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}(?![-0-9A-Z])")]
    private static partial Regex Code();
}
