using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WestKent.Cases.Notices;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Notices;

public sealed class TwoProcessesTests
{
    [PostgresFact]
    public async Task Two_processes_at_once_send_every_message_once()
    {
        const int Messages = 40;
        var (first, second) = (new PlayedSender(NoticeChannel.Text), new PlayedSender(NoticeChannel.Text));
        await using var saved = await Saved.NewAsync(Database.Postgres, services => Replace(services, first));
        await using var other = Saved.ServicesFor(saved.Folder, saved.Postgres, saved.Clock, services => Replace(services, second));
        for (var person = 0; person < Messages; person++)
        {
            await saved.ReportedAsync(AReport.ByText($"+4477009002{person:00}"));
        }

        await Task.WhenAll(saved.RunOutboxAsync(), other.GetRequiredService<OutboxWorker>().RunOnceAsync(CancellationToken.None));

        var sent = first.Given.Concat(second.Given).ToList();
        Assert.Equal(Messages, sent.Count);
        Assert.Equal(Messages, sent.Select(notice => notice.Id).Distinct().Count());
        Assert.Equal(Messages, await saved.ReadAsync(db => db.Notices.CountAsync(notice => notice.State == NoticeState.Sent)));
    }

    private static void Replace(IServiceCollection services, INoticeSender sender)
    {
        services.RemoveAll<INoticeSender>();
        services.AddSingleton(sender);
    }
}
