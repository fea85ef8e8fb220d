using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Access;

/// <summary>A day of guessing, in virtual time.</summary>
public sealed class BruteForceTests
{
    private const int MostChecksADay = 50;
    private const int TriesOfACode = 5;

    [Fact]
    public async Task A_whole_day_of_guessing_gets_no_more_than_fifty_tries_and_the_residents_own_phone_still_signs_in()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();
        await saved.SignInAsync(caseId);
        var reference = await saved.ReadAsync(db => db.Cases.Select(one => one.Reference).SingleAsync());

        for (var attack = 0; attack < 96; attack++)
        {
            saved.Clock.Pass(TimeSpan.FromMinutes(15));
            await saved.DoAsync<RequestCode, RequestCodeOutcome>(request => request.HandleAsync(reference, $"attacker-{attack}", CancellationToken.None));
            await saved.RunOutboxAsync();
            for (var tries = 0; tries < TriesOfACode + 2; tries++)
            {
                var outcome = await saved.DoAsync<CheckCode, SignInOutcome>(
                    check => check.HandleAsync(reference, $"{attack:D3}{tries:D3}", $"attacker-{attack}", CancellationToken.None));
                Assert.IsNotType<SignInOutcome.SignedIn>(outcome);
            }
        }

        saved.Clock.Pass(TimeSpan.FromMinutes(1));
        var dayAgo = saved.Clock.NowUtc.AddDays(-1);
        var checkedCodes = await saved.ReadAsync(db => db.AccessCodes
            .Where(code => code.Hash != null && !code.IsTrusted && code.CreatedUtc > dayAgo).Select(code => code.Tries).ToListAsync());
        Assert.InRange(checkedCodes.Sum(tries => Math.Min(tries, TriesOfACode)), 1, MostChecksADay);
        Assert.Equal(caseId, (await saved.SignInAsync(caseId)).CaseId);
    }
}
