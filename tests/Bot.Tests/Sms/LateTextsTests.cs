using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Texting;

namespace WestKent.Tests.Bot.Sms;

public sealed class LateTextsTests : IClassFixture<TwilioFixture>
{
    private static int people;

    private readonly SteadyClock clock;
    private readonly FakeTwilio twilio;
    private readonly SmsHost host;
    private readonly string someone = NewNumber();

    public LateTextsTests(TwilioFixture fixture)
    {
        (clock, twilio, host) = (fixture.Clock, fixture.Twilio, fixture.Host);
        twilio.Forget();
        clock.Pass(TimeSpan.FromMinutes(6));
    }

    private static string NewNumber() => $"+447700{900000 + Interlocked.Increment(ref people):000000}";

    [Fact]
    public async Task What_was_texted_while_we_were_down_is_taken_in_once_and_answered_once()
    {
        var sids = new List<string>();
        for (var person = 0; person < 40; person++)
        {
            sids.Add(twilio.Keep(NewNumber(), SmsHost.OurNumber, "my neighbour plays loud music every night"));
            clock.Pass(TimeSpan.FromMinutes(4));
        }

        await host.WorkAsync();
        await host.WorkAsync();
        clock.Pass(TimeSpan.FromMinutes(6));
        await host.WorkAsync();

        Assert.Equal(40, await host.ReadAsync(db => db.Turns.CountAsync(turn => sids.Contains(turn.MessageId))));
        Assert.Equal(40, twilio.Sent.Select(text => text.To).Distinct().Count());
        Assert.Equal(40, twilio.Sent.Count(text => text.Body.Contains("Report it", StringComparison.Ordinal)));
        Assert.Equal(0, await host.ReadAsync(db => db.TextMessages.CountAsync(text => text.State == TextState.Waiting || text.Sealed != null)));
    }

    [Fact]
    public async Task A_text_that_reached_us_is_left_alone_and_wiped_at_Twilio_within_the_day()
    {
        var sid = twilio.Keep(someone, SmsHost.OurNumber, "they deal drugs in the car park");
        await host.TextAsync(someone, "they deal drugs in the car park", sid);
        clock.Pass(TimeSpan.FromMinutes(10));

        await host.WorkAsync();
        Assert.Empty(twilio.Sent);
        Assert.NotEmpty(twilio.WordsOf(sid));

        clock.Pass(TimeSpan.FromHours(7));
        await host.WorkAsync();
        Assert.Empty(twilio.Sent);
        Assert.Empty(twilio.WordsOf(sid));
    }

    [Fact]
    public async Task A_webhook_that_comes_after_all_is_not_answered_a_second_time()
    {
        var sid = twilio.Keep(someone, SmsHost.OurNumber, "my neighbour plays loud music every night");
        clock.Pass(TimeSpan.FromMinutes(2));
        await host.WorkAsync();

        Assert.Empty(await host.TextAsync(someone, "my neighbour plays loud music every night", sid));
        Assert.NotEmpty(twilio.Sent);
    }

    [Fact]
    public async Task Several_texts_nobody_answered_are_one_story_in_the_order_they_were_sent()
    {
        var sids = new List<string>();
        foreach (var words in new[] { "my neighbour", "plays loud music", "every night until 3am" })
        {
            sids.Add(twilio.Keep(someone, SmsHost.OurNumber, words));
            clock.Pass(TimeSpan.FromSeconds(20));
        }

        clock.Pass(TimeSpan.FromMinutes(2));
        await host.WorkAsync();
        clock.Pass(TimeSpan.FromMinutes(6));
        await host.WorkAsync();

        var turns = await host.ReadAsync(db => db.Turns.Where(turn => sids.Contains(turn.MessageId)).OrderBy(turn => turn.Number).ToListAsync());
        Assert.Equal("my neighbour\nplays loud music\nevery night until 3am", turns[0].Text);
        Assert.Equal(3, turns.Count);
        Assert.Single(twilio.Sent, text => text.Body.Contains("Report it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_a_conversation_that_goes_on_only_the_last_of_several_late_texts_is_answered()
    {
        await host.TextAsync(someone, "my neighbour plays loud music every night");
        var sids = new[] { "1", "last night from 11 till 3" }.Select(words => twilio.Keep(someone, SmsHost.OurNumber, words)).ToList();

        clock.Pass(TimeSpan.FromMinutes(6));
        await host.WorkAsync();

        Assert.Equal(2, await host.ReadAsync(db => db.Turns.CountAsync(turn => sids.Contains(turn.MessageId))));
        Assert.Contains("Where does it happen", Assert.Single(twilio.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_that_reached_us_late_still_stops_everything()
    {
        twilio.Keep(someone, SmsHost.OurNumber, "my neighbour plays loud music every night");
        twilio.Keep(someone, SmsHost.OurNumber, "STOP");
        clock.Pass(TimeSpan.FromMinutes(2));

        await host.WorkAsync();

        Assert.Empty(twilio.Sent);
    }
}
