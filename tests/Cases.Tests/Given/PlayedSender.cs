using WestKent.Cases.Notices;

namespace WestKent.Tests.Cases.Given;

/// <summary>A provider that answers as a test tells it to.</summary>
internal sealed class PlayedSender(NoticeChannel channel) : INoticeSender
{
    public NoticeChannel Channel => channel;

    public bool IsSafeToRepeat { get; init; }

    public Func<NoticeSending> Answer { get; set; } = () => new NoticeSending.Sent("SM1");

    public List<OutgoingNotice> Given { get; } = [];

    public Task<NoticeSending> SendAsync(OutgoingNotice notice, CancellationToken ct)
    {
        Given.Add(notice);
        return Task.FromResult(Answer());
    }
}
