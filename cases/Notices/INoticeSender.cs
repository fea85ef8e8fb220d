namespace WestKent.Cases.Notices;

/// <summary>One way out of the service: a text provider, a mail server, a letter house.</summary>
public interface INoticeSender
{
    NoticeChannel Channel { get; }

    /// <summary>Whether sending again after a kill does no harm; if not, staff are asked instead.</summary>
    bool IsSafeToRepeat { get; }

    Task<NoticeSending> SendAsync(OutgoingNotice notice, CancellationToken ct);
}

/// <param name="Id">The same for every attempt, for providers that can tell a repeat.</param>
/// <param name="Html">For e-mail and letters; texts have only <paramref name="Text"/>.</param>
public sealed record OutgoingNotice(Guid Id, NoticeChannel Channel, string To, string? Subject, string Text, string? Html);

/// <summary>What became of one attempt.</summary>
public abstract record NoticeSending
{
    private NoticeSending()
    {
    }

    public sealed record Sent(string? ProviderId) : NoticeSending;

    /// <summary>Kept to be looked at, in Development.</summary>
    public sealed record Shown : NoticeSending;

    /// <param name="IsOnlyThisPerson">Nothing is wrong with the way itself; others may be written to.</param>
    public sealed record TryLater(bool IsOnlyThisPerson = false) : NoticeSending;

    /// <summary>This way will never work for this person; the next safe one is tried.</summary>
    public sealed record Refused : NoticeSending;

    /// <summary>It may or may not have gone out; staff decide.</summary>
    public sealed record InDoubt : NoticeSending;
}
