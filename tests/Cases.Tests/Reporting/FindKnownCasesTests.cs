using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Reporting;

public sealed class FindKnownCasesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_case_of_the_same_person_is_found_by_phone_or_name_and_never_one_that_must_not_be_seen(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await saved.ReportedAsync(AReport.ByText().With(draft => draft.Name = "Zoë O'Neill"));
        var hidden = await saved.ReportedAsync(AReport.ByText("+447700900124").With(draft => draft.Name = "Zoë O'Neill"));
        await saved.ActAsync<RestrictCase>(hidden, OnDesk.Maya, (restrict, on) => restrict.HandleAsync(on, true, "A colleague's sister.", CancellationToken.None));

        Assert.Equal(1, await FoundAsync(saved, OnDesk.Ade, draft => draft.Name = "zoe o'neill"));
        Assert.Equal(2, await FoundAsync(saved, OnDesk.Maya, draft => draft.Name = "zoe o'neill"));
        Assert.Equal(1, await FoundAsync(saved, OnDesk.Ade, draft => (draft.Name, draft.PhoneE164) = ("Someone", "+447700900123")));
        Assert.Equal(0, await FoundAsync(saved, OnDesk.Ade, draft => (draft.Name, draft.PhoneE164) = ("Someone", "+447700900124")));
        Assert.Equal(0, await FoundAsync(saved, OnDesk.Ade, draft => (draft.Name, draft.Anonymous) = ("zoe o'neill", true)));
    }

    private static async Task<int> FoundAsync(Saved saved, StaffMember staff, Action<ReportDraft> change) => (await saved.DoAsync<FindKnownCases, IReadOnlyList<KnownCase>>(
        find => find.HandleAsync(AReport.ByText("+447700900199").With(change), staff, CancellationToken.None))).Count;
}
