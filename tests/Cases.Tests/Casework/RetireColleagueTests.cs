using WestKent.Cases.Casework;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Casework;

public sealed class RetireColleagueTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Who_leaves_is_given_no_more_cases_and_theirs_go_back_to_the_team_until_they_sign_in_again(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        await CameAsync(saved, OnDesk.Olu);
        await CameAsync(saved, OnDesk.Maya);
        var id = await saved.AssessedAsync();

        Assert.Equal(RetireColleagueOutcome.NotAllowed, await RetireAsync(saved, OnDesk.Olu, "maya"));
        Assert.Equal(RetireColleagueOutcome.Yourself, await RetireAsync(saved, OnDesk.Maya, "maya"));
        Assert.Equal(RetireColleagueOutcome.Retired, await RetireAsync(saved, OnDesk.Maya, "olu"));
        Assert.Equal(RetireColleagueOutcome.NoSuchColleague, await RetireAsync(saved, OnDesk.Maya, "olu"));

        Assert.Null((await saved.CaseAsync(id)).OwnerId);
        Assert.Contains(StaffTaskKinds.NeedsOwner, await saved.TasksAsync(id));
        Assert.Equal(["Maya"], await OfficersAsync(saved));
        await CameAsync(saved, OnDesk.Olu);
        Assert.Equal(["Maya", "Olu"], await OfficersAsync(saved));
    }

    private static Task<bool> CameAsync(Saved saved, StaffMember staff) => saved.DoAsync<Colleagues, bool>(async colleagues =>
    {
        await colleagues.CameAsync(staff, CancellationToken.None);
        return true;
    });

    private static Task<RetireColleagueOutcome> RetireAsync(Saved saved, StaffMember by, string id) =>
        saved.DoAsync<RetireColleague, RetireColleagueOutcome>(retire => retire.HandleAsync(by, id, CancellationToken.None));

    private static async Task<List<string>> OfficersAsync(Saved saved) =>
        [.. (await saved.DoAsync<Colleagues, List<Colleague>>(colleagues => colleagues.OfficersAsync(CancellationToken.None))).Select(colleague => colleague.Name)];
}
