using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Following;
using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Following;

public sealed class ChangeContactTests
{
    private const string Old = "+447700900123";
    private const string New = "+447700900456";

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_changes_before_the_code_sent_to_the_new_number_comes_back_and_then_the_old_one_is_told(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var caseId = await saved.ReportAsync();
        var signedIn = await saved.SignInAsync(caseId);

        Assert.Equal(AskChangeOutcome.CodeSent, await AskAsync(saved, caseId, New, mayTellOld: true));
        await saved.RunOutboxAsync();
        Assert.Equal(Old, await PhoneAsync(saved));
        Assert.Equal(New, await SentToAsync(saved, NoticeIds.ContactCode));
        Assert.Equal(ConfirmChangeOutcome.NotRight, await ConfirmAsync(saved, signedIn, "12345"));
        Assert.Equal(ConfirmChangeOutcome.Changed, await ConfirmAsync(saved, signedIn, await saved.LastCodeAsync(NoticeIds.ContactCode)));
        await saved.RunOutboxAsync();

        Assert.Equal(New, await PhoneAsync(saved));
        Assert.Equal(Old, await SentToAsync(saved, NoticeIds.ContactChanged));
        Assert.Contains(SourceActs.ChangedContact, await saved.TasksAsync(caseId));
    }

    [Fact]
    public async Task The_old_number_hears_nothing_if_the_source_says_that_it_would_put_them_at_risk()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();
        var signedIn = await saved.SignInAsync(caseId);

        await AskAsync(saved, caseId, New, mayTellOld: false);
        await saved.RunOutboxAsync();
        await ConfirmAsync(saved, signedIn, await saved.LastCodeAsync(NoticeIds.ContactCode));

        Assert.False(await saved.ReadAsync(db => db.Notices.AnyAsync(notice => notice.NoticeId == NoticeIds.ContactChanged)));
    }

    [Fact]
    public async Task A_code_for_a_new_number_ends_after_ten_minutes_and_after_five_tries()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();
        var signedIn = await saved.SignInAsync(caseId);
        await AskAsync(saved, caseId, New, mayTellOld: true);
        await saved.RunOutboxAsync();
        var code = await saved.LastCodeAsync(NoticeIds.ContactCode);

        saved.Clock.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal(ConfirmChangeOutcome.Expired, await ConfirmAsync(saved, signedIn, code));
        for (var tries = 0; tries < 4; tries++)
            await ConfirmAsync(saved, signedIn, "000");

        Assert.Equal(ConfirmChangeOutcome.TooMany, await ConfirmAsync(saved, signedIn, code));
        Assert.Equal(Old, await PhoneAsync(saved));
    }

    [Fact]
    public async Task No_more_than_three_new_numbers_an_hour_are_tried()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();
        for (var asked = 0; asked < 3; asked++)
            Assert.Equal(AskChangeOutcome.CodeSent, await AskAsync(saved, caseId, $"+44770090080{asked}", mayTellOld: true));

        Assert.Equal(AskChangeOutcome.TooMany, await AskAsync(saved, caseId, New, mayTellOld: true));
    }

    [Fact]
    public async Task Several_cases_of_one_person_are_together_but_not_those_of_another_who_shares_the_phone_or_must_be_kept_apart()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var mine = await saved.ReportAsync();
        var second = await saved.ReportAsync();
        await saved.ReportAsync(AReport.ByText().With(draft => draft.Name = "Somebody Else"));
        await saved.ReportAsync(AReport.ByText().With(draft => draft.LabelId = "domestic-abuse"));
        await saved.ReportAsync(AReport.ByText().With(draft => draft.SafetyFlags = ["unsafe_to_contact"]));
        await saved.ReportAsync(AReport.ByText(New));
        var signedIn = await saved.SignInAsync(mine);

        var others = await saved.DoAsync<MyOtherCases, IReadOnlyList<MyOtherCase>>(cases => cases.HandleAsync(signedIn, CancellationToken.None));

        Assert.Equal(second, Assert.Single(others).Id);
    }

    private static Task<AskChangeOutcome> AskAsync(Saved saved, Guid caseId, string phone, bool mayTellOld) =>
        saved.DoAsync<ChangeContact, AskChangeOutcome>(change => change.AskAsync(caseId, ContactMethod.Text, phone, mayTellOld, CancellationToken.None));

    private static Task<ConfirmChangeOutcome> ConfirmAsync(Saved saved, SignedIn signedIn, string code) =>
        saved.DoAsync<ChangeContact, ConfirmChangeOutcome>(change => change.ConfirmAsync(signedIn, code, _ => "a new number", CancellationToken.None));

    private static Task<string?> PhoneAsync(Saved saved) => saved.ReadAsync(db => db.SourceContacts.Select(contact => contact.PhoneE164).SingleAsync());

    private static Task<string?> SentToAsync(Saved saved, string noticeId) =>
        saved.ReadAsync(db => db.Notices.Where(notice => notice.NoticeId == noticeId).Select(notice => notice.To).SingleAsync());
}
