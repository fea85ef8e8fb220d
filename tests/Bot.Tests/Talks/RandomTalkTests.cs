using Microsoft.EntityFrameworkCore;
using WestKent.Tests.Evaluation.Talking;

namespace WestKent.Tests.Bot.Talks;

/// <summary>A small part of the benchmark <c>report-fuzz</c>.</summary>
public sealed class RandomTalkTests(TalkFixture fixture) : IClassFixture<TalkFixture>
{
    private const int Turns = 1_000;

    [Fact]
    public async Task Whatever_is_said_in_whatever_order_something_is_answered_and_every_case_is_whole()
    {
        var wrong = await RandomTalks.PlayAsync(fixture.Service, Turns, seed: 20261125, _ => { }, CancellationToken.None);

        Assert.Empty(wrong);
        Assert.Equal(0, await fixture.Service.ReadAsync(db => db.Cases.CountAsync(one => !db.Incidents.Any(incident => incident.CaseId == one.Id))));
        Assert.Equal(0, await fixture.Service.ReadAsync(db => db.Cases.CountAsync(one => !db.SourceContacts.Any(contact => contact.CaseId == one.Id))));
    }
}
