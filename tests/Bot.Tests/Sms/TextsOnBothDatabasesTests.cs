using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Bot.Channels.Sms;
using WestKent.Cases.Storage;
using WestKent.Cases.Texting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Bot.Sms;

/// <summary>What texting promises of its rows, on either database: taken in once, sent once, and every outcome kept.</summary>
public sealed class TextsOnBothDatabasesTests
{
    private const string Someone = "+447700900701";

    [Theory, OnSqlite, OnPostgres]
    public async Task Texts_repeated_at_once_make_one_case_and_get_one_answer(Database database)
    {
        await using var on = await On.StartAsync(database);
        var host = on.Host;
        var numbers = Enumerable.Range(1, 4).Select(number => $"+44770090071{number}").ToList();
        foreach (var words in TextTalkTests.NoiseReport)
        {
            await Task.WhenAll(numbers.Select(async number =>
            {
                var sid = SmsHost.NewSid();
                var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => host.TextAsync(number, words, sid)));
                Assert.All(answers, answer => Assert.Equal(answers[0], answer));
            }));
        }

        Assert.Equal(numbers.Count, await host.CasesAsync());
        Assert.Equal(numbers.Count * TextTalkTests.NoiseReport.Length, await host.ReadAsync(db => db.Turns.CountAsync()));
        Assert.Equal(
            await host.ReadAsync(db => db.TextMessages.CountAsync()),
            await host.ReadAsync(db => db.TextMessages.Select(text => new { text.InReplyTo, text.Piece }).Distinct().CountAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Texts_that_came_while_we_were_down_are_taken_in_and_answered_once_by_however_many_workers(Database database)
    {
        var clock = new SteadyClock();
        await using var twilio = await FakeTwilio.StartAsync(clock);
        await using var on = await On.StartAsync(database, clock, twilio);
        var host = on.Host;
        var sids = Enumerable.Range(0, 12).Select(number => twilio.Keep($"+4477009007{number + 20}", SmsHost.OurNumber, "my neighbour plays loud music every night")).ToList();
        clock.Pass(TimeSpan.FromMinutes(2));

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => TakeInAsync(host, clock)));
        for (var round = 0; round < 5; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SendAllAsync(host)));
            clock.Pass(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(sids.Count, await host.ReadAsync(db => db.Turns.CountAsync(turn => sids.Contains(turn.MessageId))));
        Assert.All(twilio.Sent.GroupBy(text => (text.To, text.Body)), text => Assert.Single(text));
        Assert.Equal(sids.Count, twilio.Sent.Select(text => text.To).Distinct().Count());
        Assert.Equal(0, await host.ReadAsync(db => db.TextMessages.CountAsync(text => text.Sealed != null)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Each_outcome_of_sending_is_kept(Database database)
    {
        var clock = new SteadyClock();
        await using var twilio = await FakeTwilio.StartAsync(clock);
        await using var on = await On.StartAsync(database, clock, twilio);
        var host = on.Host;

        twilio.LosesAnswers = 1;
        await AnswerLateAsync(host, twilio, clock, Someone);
        Assert.All(await StatesAsync(host), state => Assert.Equal(TextState.Unknown, state));
        twilio.LosesAnswers = 0;
        await WorkForAsync(host, clock, 5);
        Assert.All(await StatesAsync(host), state => Assert.Equal(TextState.Sent, state));
        Assert.All(twilio.Sent.GroupBy(text => text.Body), text => Assert.Single(text));

        foreach (var sent in twilio.Sent)
            await TellAsync(host, sent, "delivered", "");
        Assert.All(await StatesAsync(host), state => Assert.Equal(TextState.Delivered, state));

        twilio.Refuses = (400, 21614);
        await AnswerLateAsync(host, twilio, clock, "+447700900702");
        await WorkForAsync(host, clock, 3);
        Assert.All(await host.ReadAsync(db => db.TextMessages.Where(text => text.State == TextState.Failed).Select(text => text.Code).ToListAsync()), code => Assert.Equal(21614, code));
        Assert.Equal(1, await host.ReadAsync(db => db.StaffTasks.CountAsync(task => task.Kind == "text-failed")));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Stop_and_start_are_kept_and_an_answer_that_did_not_arrive_goes_once_more(Database database)
    {
        var clock = new SteadyClock();
        await using var twilio = await FakeTwilio.StartAsync(clock);
        await using var on = await On.StartAsync(database, clock, twilio);
        var host = on.Host;
        await host.TextAsync(Someone, "STOP");
        Assert.Empty(await host.TextAsync(Someone, "my neighbour plays loud music every night"));
        Assert.Equal(1, await host.ReadAsync(db => db.TextOptOuts.CountAsync()));
        await host.TextAsync(Someone, "START");
        Assert.Equal(0, await host.ReadAsync(db => db.TextOptOuts.CountAsync()));

        var sid = SmsHost.NewSid();
        var answered = await host.TextAsync(Someone, "my neighbour plays loud music every night", sid);
        var news = new Dictionary<string, string> { ["MessageSid"] = "SMx1", ["MessageStatus"] = "undelivered", ["ErrorCode"] = "30003", ["To"] = Someone };
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.PostAsync($"/sms/status?answer={sid}&piece=1", news)));
        await WorkForAsync(host, clock, 12);

        Assert.Equal(answered[0], Assert.Single(twilio.Sent).Body);
    }

    private static async Task AnswerLateAsync(SmsHost host, FakeTwilio twilio, SteadyClock clock, string number)
    {
        twilio.Keep(number, SmsHost.OurNumber, "my neighbour plays loud music every night");
        clock.Pass(TimeSpan.FromMinutes(6));
        await host.WorkAsync();
    }

    private static async Task WorkForAsync(SmsHost host, SteadyClock clock, int minutes)
    {
        for (var minute = 0; minute < minutes; minute++)
        {
            clock.Pass(TimeSpan.FromMinutes(1));
            await host.WorkAsync();
        }
    }

    private static async Task TakeInAsync(SmsHost host, SteadyClock clock)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LateTexts>().TakeInAsync(clock.GetUtcNow().UtcDateTime.AddDays(-1), CancellationToken.None);
    }

    private static async Task SendAllAsync(SmsHost host)
    {
        bool wasOne;
        do
        {
            await using var scope = host.Services.CreateAsyncScope();
            wasOne = await scope.ServiceProvider.GetRequiredService<WaitingTexts>().SendNextAsync(CancellationToken.None);
        }
        while (wasOne);
    }

    private static async Task TellAsync(SmsHost host, FakeTwilio.Logged sent, string status, string code)
    {
        using var answer = await host.PostAsync(
            new Uri(sent.Callback).PathAndQuery,
            new Dictionary<string, string> { ["MessageSid"] = sent.Sid, ["MessageStatus"] = status, ["ErrorCode"] = code, ["To"] = sent.To });
        Assert.Equal(System.Net.HttpStatusCode.NoContent, answer.StatusCode);
    }

    private static Task<List<TextState>> StatesAsync(SmsHost host) =>
        host.ReadAsync(db => db.TextMessages.Where(text => text.Way == TextWay.Request).Select(text => text.State).ToListAsync());

    /// <summary>The service on a database of its own, which goes with it.</summary>
    private sealed record On(SmsHost Host, string Postgres) : IAsyncDisposable
    {
        public static async Task<On> StartAsync(Database database, SteadyClock? clock = null, FakeTwilio? twilio = null)
        {
            var postgres = database == Database.Postgres ? await PostgresServer.NewDatabaseAsync() : "";
            return new On(await SmsHost.StartAsync(clock, twilio, ("Storage:Postgres", postgres)), postgres);
        }

        public async ValueTask DisposeAsync()
        {
            await Host.DisposeAsync();
            if (Postgres.Length > 0)
                await PostgresServer.DropAsync(Postgres);
        }
    }
}
