using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Bot.Channels.Sms;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;
using WestKent.Cases.Texting;

namespace WestKent.Tests.Bot.Sms;

public sealed class SendingTests : IClassFixture<TwilioFixture>
{
    private const int People = 40;
    private static int people;

    private readonly SteadyClock clock;
    private readonly FakeTwilio twilio;
    private readonly SmsHost host;
    private readonly string someone = NewNumber();

    public SendingTests(TwilioFixture fixture)
    {
        (clock, twilio, host) = (fixture.Clock, fixture.Twilio, fixture.Host);
        twilio.Forget();
        clock.Pass(TimeSpan.FromMinutes(6));
    }

    private static string NewNumber() => $"+447700{900000 + Interlocked.Increment(ref people):000000}";

    [Theory]
    [InlineData(0.3, 0.0)]
    [InlineData(0.0, 0.3)]
    public async Task However_many_answers_are_lost_each_text_goes_out_once(double losesAnswers, double losesRequests)
    {
        var (before, rows) = (await DoubtfulAsync(), await host.ReadAsync(db => db.TextMessages.CountAsync()));
        (twilio.LosesAnswers, twilio.LosesRequests) = (losesAnswers, losesRequests);
        await LateTextsAsync();

        await WorkForAsync(TimeSpan.FromMinutes(30));

        var doubtful = await DoubtfulAsync() - before;
        var sent = twilio.Sent.GroupBy(text => (text.To, text.Body)).ToList();
        Assert.All(sent, text => Assert.Single(text));
        Assert.Equal(await host.ReadAsync(db => db.TextMessages.CountAsync()) - rows, twilio.Sent.Count + doubtful);
        Assert.InRange(doubtful, 0, 2);
    }

    [Fact]
    public async Task What_stays_in_doubt_for_half_an_hour_is_listed_for_staff_and_never_sent_again()
    {
        var before = await DoubtfulAsync();
        twilio.LosesAnswers = 1;
        twilio.Keep(someone, SmsHost.OurNumber, "my neighbour plays loud music every night");
        clock.Pass(TimeSpan.FromMinutes(2));
        await host.WorkAsync();
        var sent = twilio.Sent.Count;
        twilio.IsDown = true;

        await WorkForAsync(TimeSpan.FromMinutes(40));
        twilio.IsDown = false;
        await WorkForAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(sent, twilio.Sent.Count);
        Assert.Equal(sent, await DoubtfulAsync() - before);
    }

    [Fact]
    public async Task While_Twilio_is_down_answers_wait_and_then_go()
    {
        twilio.Keep(someone, SmsHost.OurNumber, "my neighbour plays loud music every night");
        clock.Pass(TimeSpan.FromMinutes(2));
        twilio.Refuses = (429, 20429);
        await WorkForAsync(TimeSpan.FromMinutes(10));
        Assert.Empty(twilio.Sent);

        twilio.Refuses = null;
        await WorkForAsync(TimeSpan.FromMinutes(3));

        Assert.Contains(twilio.Sent, text => text.Body.Contains("Report it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(400, 21610, typeof(NoticeSending.Refused))]
    [InlineData(400, 21614, typeof(NoticeSending.Refused))]
    [InlineData(400, 21211, typeof(NoticeSending.Refused))]
    [InlineData(429, 20429, typeof(NoticeSending.TryLater))]
    [InlineData(401, 20003, typeof(NoticeSending.TryLater))]
    [InlineData(503, 0, typeof(NoticeSending.InDoubt))]
    public async Task A_notice_that_Twilio_does_not_take_ends_as_its_answer_says(int status, int code, Type expected)
    {
        twilio.Refuses = (status, code);

        Assert.IsType(expected, await SendNoticeAsync(someone));
        Assert.Empty(twilio.Sent);
    }

    [Theory]
    [InlineData("+441732749400")]
    [InlineData("+447012345678")]
    [InlineData("+33612345678")]
    [InlineData("60777")]
    public async Task A_notice_goes_to_UK_mobiles_only(string number)
    {
        Assert.IsType<NoticeSending.Refused>(await SendNoticeAsync(number));
        Assert.Empty(twilio.Sent);
    }

    [Fact]
    public async Task A_notice_to_someone_who_stopped_is_refused_without_asking_Twilio()
    {
        await host.TextAsync(someone, "STOP");

        Assert.IsType<NoticeSending.Refused>(await SendNoticeAsync(someone));
        Assert.Empty(twilio.Sent);

        await host.TextAsync(someone, "START");
        Assert.IsType<NoticeSending.Sent>(await SendNoticeAsync(someone));
    }

    [Fact]
    public async Task A_notice_whose_answer_was_lost_is_found_in_Twilios_log()
    {
        twilio.LosesAnswers = 1;

        var became = await SendNoticeAsync(someone);

        Assert.Equal(Assert.Single(twilio.Sent).Sid, Assert.IsType<NoticeSending.Sent>(became).ProviderId);
    }

    [Fact]
    public async Task News_of_a_text_comes_late_twice_and_out_of_order_and_the_furthest_counts()
    {
        await SendNoticeAsync(someone);
        var sent = Assert.Single(twilio.Sent);

        foreach (var status in new[] { "delivered", "sent", "queued", "delivered" })
            await TellAsync(sent, status);

        Assert.Equal(TextState.Delivered, await host.ReadAsync(db => db.TextMessages.Where(text => text.ProviderId == sent.Sid).Select(text => text.State).SingleAsync()));
    }

    [Fact]
    public async Task What_could_not_be_delivered_keeps_Twilios_reason()
    {
        await SendNoticeAsync(someone);

        var sent = Assert.Single(twilio.Sent);
        await TellAsync(sent, "undelivered", "30003");

        var kept = await host.ReadAsync(db => db.TextMessages.SingleAsync(text => text.ProviderId == sent.Sid));
        Assert.Equal((TextState.Failed, 30003), (kept.State, kept.Code));
    }

    [Fact]
    public async Task An_answer_that_found_the_phone_off_goes_once_more_and_then_staff_are_told()
    {
        var sid = SmsHost.NewSid();
        var answered = await host.TextAsync(someone, "my neighbour plays loud music every night", sid);

        await TellOfAnswerAsync(sid, answered.Count, "30003");
        await TellOfAnswerAsync(sid, answered.Count, "30003");
        await WorkForAsync(TimeSpan.FromMinutes(12));

        var again = Assert.Single(twilio.Sent);
        Assert.Equal((someone, answered[^1]), (again.To, again.Body));
        var before = await FailedAsync();
        await TellAsync(again, "undelivered", "30003");
        await WorkForAsync(TimeSpan.FromMinutes(12));
        Assert.Single(twilio.Sent);
        Assert.InRange(await FailedAsync() - before, 0, 1);
        Assert.True(await FailedAsync() > 0);
    }

    [Fact]
    public async Task An_answer_is_not_sent_again_to_someone_who_has_gone_on_meanwhile()
    {
        var sid = SmsHost.NewSid();
        await host.TextAsync(someone, "my neighbour plays loud music every night", sid);
        await TellOfAnswerAsync(sid, 1, "30003");
        clock.Pass(TimeSpan.FromMinutes(1));
        await host.TextAsync(someone, "1");

        await WorkForAsync(TimeSpan.FromMinutes(12));

        Assert.Empty(twilio.Sent);
    }

    [Fact]
    public async Task An_answer_that_can_never_arrive_becomes_a_task_on_the_case_of_that_number()
    {
        var sid = "";
        foreach (var words in TextTalkTests.NoiseReport)
            await host.TextAsync(someone, words, sid = SmsHost.NewSid());

        await TellOfAnswerAsync(sid, 1, "30006");

        var caseId = await host.ReadAsync(db => db.SourceContacts.Where(row => row.PhoneE164 == someone).Select(row => row.CaseId).SingleAsync());
        Assert.Equal(1, await host.ReadAsync(db => db.StaffTasks.CountAsync(task => task.Kind == "text-failed" && task.CaseId == caseId)));
        Assert.Empty(twilio.Sent);
    }

    [Fact]
    public async Task Every_text_of_an_answer_asks_to_be_told_of_by_itself()
    {
        using var answer = await host.PostAsync("/sms/incoming", SmsHost.FormOf(someone, "my neighbour plays loud music every night", "SM12345"));

        var callbacks = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants("Message").Select(message => message.Attribute("statusCallback")?.Value).ToList();
        Assert.Equal(Enumerable.Range(1, callbacks.Count).Select(piece => $"{SmsHost.PublicUrl}/sms/status?answer=SM12345&piece={piece}"), callbacks);
    }

    private async Task TellOfAnswerAsync(string sid, int piece, string code)
    {
        using var answer = await host.PostAsync($"/sms/status?answer={sid}&piece={piece}", new Dictionary<string, string>
        {
            ["MessageSid"] = $"SMa{sid[3..]}",
            ["MessageStatus"] = "undelivered",
            ["ErrorCode"] = code,
            ["To"] = someone,
        });
        Assert.Equal(System.Net.HttpStatusCode.NoContent, answer.StatusCode);
    }

    private Task<int> FailedAsync() => host.ReadAsync(db => db.StaffTasks.CountAsync(task => task.Kind == "text-failed"));

    private async Task TellAsync(FakeTwilio.Logged sent, string status, string code = "")
    {
        var path = new Uri(sent.Callback).PathAndQuery;
        using var answer = await host.PostAsync(path, new Dictionary<string, string> { ["MessageSid"] = sent.Sid, ["MessageStatus"] = status, ["ErrorCode"] = code, ["To"] = sent.To });
        Assert.Equal(System.Net.HttpStatusCode.NoContent, answer.StatusCode);
    }

    private Task<int> DoubtfulAsync() => host.ReadAsync(db => db.StaffTasks.CountAsync(task => task.Kind == "text-in-doubt"));

    private async Task LateTextsAsync()
    {
        for (var person = 0; person < People; person++)
            twilio.Keep(NewNumber(), SmsHost.OurNumber, "my neighbour plays loud music every night");
        clock.Pass(TimeSpan.FromMinutes(2));
        await host.WorkAsync();
    }

    private async Task WorkForAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMinutes(1))
        {
            clock.Pass(TimeSpan.FromMinutes(1));
            await host.WorkAsync();
        }
    }

    private async Task<NoticeSending> SendNoticeAsync(string to)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var sender = scope.ServiceProvider.GetServices<INoticeSender>().OfType<TextSender>().Single();
        var became = await sender.SendAsync(new OutgoingNotice(Guid.NewGuid(), NoticeChannel.Text, to, null, "There is a message from West Kent.", null), CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
        return became;
    }
}
