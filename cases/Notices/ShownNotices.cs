namespace WestKent.Cases.Notices;

/// <summary>Sends nothing: keeps the words where the Development outbox shows them.</summary>
internal sealed class ShownNotices(NoticeChannel channel) : INoticeSender
{
    public NoticeChannel Channel => channel;

    // Showing and recording are one commit, so nothing can be shown twice.
    public bool IsSafeToRepeat => true;

    public Task<NoticeSending> SendAsync(OutgoingNotice notice, CancellationToken ct) => Task.FromResult<NoticeSending>(new NoticeSending.Shown());
}
