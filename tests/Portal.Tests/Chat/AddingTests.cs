using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Chat;

[Collection(OnePortal.Name)]
public sealed class AddingTests(OnePortal portal)
{
    [Fact]
    public async Task Someone_signed_in_adds_what_happened_again_to_their_case_and_hears_of_the_review()
    {
        const string phone = "07700 900481";
        using var resident = portal.NewVisitor();
        var reference = await resident.ReportInWordsAsync(phone);
        await resident.SignInAsync(reference, phone);

        await resident.OpenAsync("/chat");
        await resident.SayAsync("loud music again last night until 4");
        await resident.AnswerUntilAskedAsync("report/same-case");
        await resident.ChooseAsync("yes");
        await resident.AnswerUntilAskedAsync("report/check");
        await resident.ChooseAsync("send");

        Assert.Equal(reference, resident.Page.Reference);
        Assert.Contains(resident.Page.Heard, said => said.Contains("case review", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(2, await portal.Host.AskAsync(
            $"SELECT COUNT(*) FROM Incidents WHERE CaseId = (SELECT Id FROM Cases WHERE Reference = '{reference}')"));
        Assert.Equal(1, await portal.Host.AskAsync(
            $"SELECT COUNT(*) FROM Notices WHERE NoticeId = 'case-review-information' AND CaseId = (SELECT Id FROM Cases WHERE Reference = '{reference}')"));
    }

    [Fact]
    public async Task Someone_who_gives_the_reference_is_not_asked_for_their_name_again_and_is_told_nothing_of_the_case()
    {
        using var first = portal.NewVisitor();
        var reference = await first.ReportInWordsAsync("07700 900482");
        using var resident = portal.NewVisitor();

        await resident.OpenAsync("/chat");
        await resident.SayAsync($"{Reporting.Problem}, my reference is {reference}");
        await resident.AnswerUntilAskedAsync("report/same-case");
        await resident.SayAsync("yes it is the same");
        await resident.AnswerUntilAskedAsync("report/check");
        Assert.DoesNotContain(resident.Page.Heard, said => said.Contains("Before I ask your name", StringComparison.Ordinal));
        await resident.ChooseAsync("send");

        Assert.Equal(reference, resident.Page.Reference);
        Assert.Equal("report/second-report", resident.Page.Asked);
        var answer = resident.Page.Heard.Single(said => said.Contains("a reference alone does not tell me that it is you", StringComparison.Ordinal));
        Assert.DoesNotContain("Officer", answer, StringComparison.Ordinal);
        Assert.All(Enum.GetNames<DayOfWeek>(), day => Assert.DoesNotContain(day, answer, StringComparison.Ordinal));
    }
}
