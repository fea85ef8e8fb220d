using System.Text.Json;

namespace WestKent.Cases.Notices;

public enum NoticeChannel
{
    Text,
    Email,
    Letter,
}

public enum NoticeState
{
    Waiting,

    /// <summary>A letter for staff to print and post.</summary>
    Printing,
    Sent,

    /// <summary>Nothing was sent and nothing is to be done, for the reason given.</summary>
    Dropped,

    /// <summary>A member of staff must do it, for the reason given.</summary>
    Task,
}

/// <summary>
/// A message to be sent after the commit that staged it. Where it goes is looked up only when it is sent, so a
/// contact that has changed, or is no longer safe, is never used.
/// </summary>
public sealed class NoticeRecord
{
    /// <summary>The reason of a task: it may or may not have gone out.</summary>
    internal const string InDoubt = "in-doubt";

    private const string JoinedKey = "joined";

    private NoticeRecord()
    {
    }

    public Guid Id { get; private set; }

    public Guid? CaseId { get; private set; }

    /// <summary>The id in content/notices.</summary>
    public string NoticeId { get; private set; } = "";

    /// <summary>What fills the words: dates and references, never a contact.</summary>
    public string ValuesJson { get; private set; } = "{}";

    /// <summary>What it is about, such as the sign-in whose code it carries.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>How it went; while it waits, at most the way it would have gone when last looked at.</summary>
    public NoticeChannel? Channel { get; private set; }

    public NoticeState State { get; private set; }

    public string? Reason { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    /// <summary>Not before this instant; also how long a worker that has taken it may keep it.</summary>
    public DateTime NotBeforeUtc { get; private set; }

    public DateTime? ExpiresUtc { get; private set; }

    public DateTime? TakenUtc { get; private set; }

    public DateTime? EndedUtc { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Channels that did not work for this message.</summary>
    public IReadOnlyList<string> Failed { get; private set; } = [];

    public string? ProviderId { get; private set; }

    /// <summary>When the provider said it arrived.</summary>
    public DateTime? DeliveredUtc { get; private set; }

    /// <summary>The provider's number for what went wrong with it.</summary>
    public int? DeliveryCode { get; private set; }

    /// <summary>Kept only where messages are shown instead of sent.</summary>
    public string? To { get; private set; }

    public string? Subject { get; private set; }

    public string? Body { get; private set; }

    public Guid Version { get; private set; }

    internal IReadOnlyList<NoticeChannel> FailedChannels => [.. Failed.Select(Enum.Parse<NoticeChannel>)];

    /// <summary>What the updates that joined this one are about.</summary>
    internal IReadOnlyList<Guid> JoinedSubjects =>
        Values.TryGetValue(JoinedKey, out var ids) ? [.. ids.Split(' ').Select(Guid.Parse)] : [];

    internal IReadOnlyDictionary<string, string> Values => JsonSerializer.Deserialize<Dictionary<string, string>>(ValuesJson)!;

    internal static NoticeRecord Waiting(
        string noticeId, Guid? caseId, DateTime nowUtc, IReadOnlyDictionary<string, string> values, DateTime? expiresUtc = null, Guid? subjectId = null,
        DateTime? notBeforeUtc = null) => new()
        {
            Id = Guid.CreateVersion7(nowUtc),
            CaseId = caseId,
            NoticeId = noticeId,
            ValuesJson = JsonSerializer.Serialize(values),
            SubjectId = subjectId,
            CreatedUtc = nowUtc,
            NotBeforeUtc = notBeforeUtc ?? nowUtc,
            ExpiresUtc = expiresUtc,
            Version = Guid.CreateVersion7(nowUtc),
        };

    /// <summary>One worker takes it; until the instant given nobody else may.</summary>
    internal void Take(DateTime nowUtc, DateTime untilUtc)
    {
        TakenUtc = nowUtc;
        NotBeforeUtc = untilUtc;
        Attempts++;
        Changed(nowUtc);
    }

    internal void TryAgain(DateTime nowUtc, DateTime atUtc)
    {
        TakenUtc = null;
        NotBeforeUtc = atUtc;
        Changed(nowUtc);
    }

    /// <summary>The way it would go is resting; remembered so that all that go that way can be put off together.</summary>
    internal void LetRest(NoticeChannel channel, DateTime nowUtc, DateTime untilUtc)
    {
        Channel = channel;
        TryAgain(nowUtc, untilUtc);
    }

    internal void TryAnotherWay(DateTime nowUtc, NoticeChannel failed)
    {
        Failed = [.. Failed, failed.ToString()];
        Attempts = 0;
        TryAgain(nowUtc, nowUtc);
    }

    internal void WaitToBePrinted(DateTime nowUtc)
    {
        (State, Channel) = (NoticeState.Printing, NoticeChannel.Letter);
        TryAgain(nowUtc, nowUtc);
    }

    /// <summary>A letter that is no longer the right way goes back to be decided anew.</summary>
    internal void BackToWaiting(DateTime nowUtc)
    {
        (State, Channel) = (NoticeState.Waiting, null);
        (To, Subject, Body) = (null, null, null);
        TryAgain(nowUtc, nowUtc);
    }

    /// <summary>Other updates go out with this one; the newest says when the source hears next.</summary>
    internal void Join(IReadOnlyList<NoticeRecord> others)
    {
        if (others.Count == 0)
        {
            return;
        }

        var values = new Dictionary<string, string>(Values);
        var newest = others.Append(this).MaxBy(one => one.CreatedUtc)!;
        if (newest.Values.TryGetValue("nextContact", out var next))
        {
            values["nextContact"] = next;
        }

        var joined = others.SelectMany(other => other.JoinedSubjects.Append(other.SubjectId!.Value)).Concat(JoinedSubjects);
        values[JoinedKey] = string.Join(' ', joined);
        ValuesJson = JsonSerializer.Serialize(values);
    }

    internal void End(NoticeState state, string? reason, DateTime nowUtc)
    {
        State = state;
        Reason = reason;
        EndedUtc = nowUtc;
        TakenUtc = null;
        Changed(nowUtc);
    }

    internal void SentBy(NoticeChannel channel, string? providerId, DateTime nowUtc)
    {
        Channel = channel;
        ProviderId = providerId;
        End(NoticeState.Sent, null, nowUtc);
    }

    /// <summary>News of a message the provider has. It comes late and twice; what was delivered stays delivered.</summary>
    internal void HearFromProvider(NoticeChannel channel, string providerId, NoticeDelivery news, int? code, DateTime nowUtc)
    {
        var mayBeOut = State == NoticeState.Task && Reason == InDoubt;
        if (!mayBeOut && (State != NoticeState.Sent || Channel != channel || ProviderId != providerId || DeliveredUtc is not null))
            return;

        if (mayBeOut && news != NoticeDelivery.Failed)
            SentBy(channel, providerId, nowUtc);
        DeliveryCode = code;
        if (news == NoticeDelivery.Delivered)
            DeliveredUtc = nowUtc;
        Changed(nowUtc);
        if (news != NoticeDelivery.Failed)
            return;

        (State, EndedUtc, Reason) = (NoticeState.Waiting, null, null);
        TryAnotherWay(nowUtc, channel);
    }

    internal void KeepWords(string to, string? subject, string body) => (To, Subject, Body) = (to, subject, body);

    private void Changed(DateTime nowUtc) => Version = Guid.CreateVersion7(nowUtc);
}
