using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Bot.Channels.Sms;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;
using WestKent.Tests.Bot.Sms;

namespace WestKent.Tests.Benchmarks;

/// <summary>Texts that came while we were down, and a Twilio that loses a fifth of its answers; in played time.</summary>
internal static class SmsOutageBenchmark
{
    private const int Texts = 300;
    private const int Sends = 5_000;
    private static readonly TimeSpan Down = TimeSpan.FromHours(3);

    public static async Task RunAsync()
    {
        var clock = new SteadyClock();
        await using var twilio = await FakeTwilio.StartAsync(clock);
        await using var host = await SmsHost.StartAsync(clock, twilio, ("Texting:MostPartsPerDay", "10000000"));
        await OutageAsync(clock, twilio, host);
        twilio.Forget();
        await LostAnswersAsync(clock, twilio, host);
    }

    private static async Task OutageAsync(SteadyClock clock, FakeTwilio twilio, SmsHost host)
    {
        for (var text = 0; text < Texts; text++)
        {
            twilio.Keep($"+447700900{text:000}", SmsHost.OurNumber, "my neighbour plays loud music every night");
            clock.Pass(Down / Texts);
        }

        var minutes = 0;
        while (await host.ReadAsync(db => db.Turns.CountAsync()) < Texts && minutes < 60)
        {
            await host.WorkAsync();
            clock.Pass(TimeSpan.FromMinutes(1));
            minutes++;
        }

        clock.Pass(TimeSpan.FromMinutes(6));
        await host.WorkAsync();
        var answered = twilio.Sent.GroupBy(text => (text.To, text.Body)).ToList();
        var taken = await host.ReadAsync(db => db.Turns.CountAsync());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Texts} texts during {Down.TotalHours} h of downtime: {taken} taken in, {minutes} min after start; {answered.Select(text => text.Key.To).Distinct().Count()} people answered, {answered.Count(text => text.Count() > 1)} texts doubled"));
    }

    private static async Task LostAnswersAsync(SteadyClock clock, FakeTwilio twilio, SmsHost host)
    {
        (twilio.LosesAnswers, twilio.LosesRequests) = (0.2, 0.02);
        var doubtful = 0;
        for (var send = 0; send < Sends; send++)
        {
            await using var scope = host.Services.CreateAsyncScope();
            var sender = scope.ServiceProvider.GetServices<INoticeSender>().OfType<TextSender>().Single();
            var notice = new OutgoingNotice(Guid.NewGuid(), NoticeChannel.Text, $"+447700900{send % 1_000:000}", null, $"There is a message from West Kent. {send / 1_000}", null);
            doubtful += await sender.SendAsync(notice, CancellationToken.None) is NoticeSending.InDoubt ? 1 : 0;
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
            clock.Pass(TimeSpan.FromSeconds(1));
        }

        var texts = twilio.Sent.GroupBy(text => (text.To, text.Body)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Sends} sends, 20 % of answers and 2 % of requests lost: {texts.Count} sent, {texts.Count(text => text.Count() > 1)} doubled, {doubtful} in doubt and listed for staff, {Sends - texts.Count - doubtful} neither (should be 0)"));
    }
}
