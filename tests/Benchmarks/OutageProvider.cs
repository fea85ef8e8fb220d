using WestKent.Cases.Notices;

namespace WestKent.Tests.Benchmarks;

/// <summary>A provider that is down for a while: it refuses to answer, and loses a few answers as it goes down.</summary>
internal sealed class OutageProvider(NoticeChannel channel, PlayedClock clock) : INoticeSender
{
    private const int LosesAnswers = 5;

    private int lost;

    public NoticeChannel Channel => channel;

    public bool IsSafeToRepeat => false;

    public DateTime? DownFromUtc { get; set; }

    public DateTime? DownUntilUtc { get; set; }

    public int Tries { get; private set; }

    /// <summary>Everything that reached someone: when, which notice, where to.</summary>
    public List<(DateTime AtUtc, OutgoingNotice Notice)> Delivered { get; } = [];

    public Task<NoticeSending> SendAsync(OutgoingNotice notice, CancellationToken ct)
    {
        Tries++;
        if (DownFromUtc <= clock.NowUtc && clock.NowUtc < DownUntilUtc)
        {
            // The message went out, but nobody hears that it did.
            if (lost++ < LosesAnswers)
            {
                Delivered.Add((clock.NowUtc, notice));
                throw new IOException("The connection was closed.");
            }

            return Task.FromResult<NoticeSending>(new NoticeSending.TryLater());
        }

        Delivered.Add((clock.NowUtc, notice));
        return Task.FromResult<NoticeSending>(new NoticeSending.Sent($"{channel}-{notice.Id:N}"));
    }
}
