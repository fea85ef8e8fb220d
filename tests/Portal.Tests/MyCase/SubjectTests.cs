using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.MyCase;

/// <summary>The person a case is about tries to get in, with all they may know: its reference, their own details on it, and a case of their own.</summary>
[Collection(OnePortal.Name)]
public sealed class SubjectTests(OnePortal portal)
{
    private const string SourcePhone = "07700 900861";
    private const string SubjectName = "Dan Marsh";
    private const string SourceName = "Sam Lee";
    private const string Problem = "Loud music every night.";

    [Fact]
    public async Task The_one_a_case_is_about_gets_in_by_no_way_and_is_told_nothing()
    {
        const string phone = "07700 900862";
        var reference = await CaseAboutThemAsync(phone);
        using var subject = portal.NewVisitor();

        // The reference alone: the code goes to the source, never to the number the case knows of the subject.
        var asked = await subject.AskForCodeAsync(reference);
        await portal.Host.UntilNoneAsync("SELECT COUNT(*) FROM AccessCodes WHERE State = 'Asked'");
        await portal.Host.UntilNoneAsync("SELECT COUNT(*) FROM Notices WHERE State = 'Waiting'");
        Assert.Empty(await subject.CodesSentToAsync(phone));
        Assert.NotEmpty(await subject.CodesSentToAsync(SourcePhone));
        AssertTellsNothing(asked);

        // A code in another browser than the one that asked, as when somebody reads the source's phone.
        using var reader = portal.NewVisitor();
        await reader.OpenAsync("/my-case/code");
        using (var early = await reader.PostAsync("/my-case/code", [new("code", (await subject.CodesSentToAsync(SourcePhone))[0])]))
            AssertTellsNothing(await reader.ShowAsync(early));
        Assert.Equal("/my-case", await WhereAsync(reader));

        // Guesses, the subject's own details, and six words.
        foreach (var guess in new[] { "000000", "900862", phone, SubjectName, "' OR 1=1 --" })
            AssertTellsNothing(await subject.GiveCodeAsync(guess));
        foreach (var words in new[] { reference, SubjectName, "abbey able about above absent absorb", $"{reference} {phone}" })
        {
            using var answer = await subject.PostAsync("/my-case/words", [new("words", words)]);
            AssertTellsNothing(await subject.ShowAsync(answer));
        }

        Assert.Equal("/my-case", await WhereAsync(subject));
    }

    [Fact]
    public async Task Signed_in_to_a_case_of_their_own_the_one_a_case_is_about_still_reaches_nothing_of_it()
    {
        const string phone = "07700 900863";
        var reference = await CaseAboutThemAsync(phone);
        using var subject = portal.NewVisitor();
        var own = await subject.ReportInWordsAsync(phone);
        await subject.SignInAsync(own, phone);

        foreach (var path in new[] { "/my-case", $"/my-case/{reference}", $"/my-case?reference={reference}", "/my-case/copy", "/my-case/diary", "/my-case/details", $"/my-case/diary.csv?reference={reference}" })
        {
            var page = await subject.OpenAsync(path);
            AssertTellsNothing(page);
            Assert.DoesNotContain(reference, page.Words, StringComparison.Ordinal);
        }

        var caseId = await portal.Host.AskTextAsync($"SELECT Id FROM Cases WHERE Reference = '{reference}'");
        using var turned = await subject.PostAsync("/my-case/turn-to", [new("case", caseId)]);
        Assert.Contains(own, (await subject.ShowAsync(turned)).Words, StringComparison.Ordinal);
    }

    /// <summary>A case whose officer wrote down the subject's name and number.</summary>
    private async Task<string> CaseAboutThemAsync(string phone)
    {
        var reference = await portal.Host.ReportedCaseAsync(SourcePhone);
        using var officer = await portal.Host.NewStaffAsync(AtTheDesk.Officer);
        await officer.ActAsync(reference, "subject", ("Name", SubjectName), ("Address", "14 Station Road"), ("Phone", phone));
        Assert.Equal(1, await portal.Host.AskAsync(
            $"SELECT COUNT(*) FROM CaseSubjects s JOIN Cases c ON c.Id = s.CaseId WHERE c.Reference = '{reference}' AND s.Name = '{SubjectName}'"));
        return reference;
    }

    // Signed out, the case's own page is the one that asks for a reference.
    private static async Task<string> WhereAsync(Visitor visitor)
    {
        var page = await visitor.OpenAsync("/my-case/diary");
        Assert.NotNull(page.Document.QuerySelector(SigningIn.AskForm));
        return page.Address.AbsolutePath;
    }

    private static void AssertTellsNothing(ShownPage page)
    {
        Assert.InRange((int)page.Status, 200, 404);
        Assert.All(
            [SourceName, Problem, SubjectName, "14 Station Road", "07700 90086"],
            secret => Assert.DoesNotContain(secret, page.Words, StringComparison.OrdinalIgnoreCase));
    }
}
