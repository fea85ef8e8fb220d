using Microsoft.Extensions.Options;
using WestKent.Cases.Policies;

namespace WestKent.Cases.Notices;

/// <summary>Decides what follows from one attempt: done, later, another way, or a person.</summary>
internal sealed class NoticeResults(NoticeEnding ending, ChannelRests rests, IOptions<NoticeOptions> options, TimeProvider clock)
{
    public void Record(NoticeRecord waiting, NoticeFacts facts, OutgoingNotice outgoing, NoticeSending became)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        switch (became)
        {
            case NoticeSending.Sent sent:
                rests.Worked(outgoing.Channel);
                waiting.SentBy(outgoing.Channel, sent.ProviderId, nowUtc);
                AlsoByAPerson(waiting, facts, outgoing.Channel, nowUtc);
                break;
            case NoticeSending.Shown:
                waiting.KeepWords(outgoing.To, outgoing.Subject, outgoing.Text);
                Show(waiting, outgoing.Channel, nowUtc);
                AlsoByAPerson(waiting, facts, outgoing.Channel, nowUtc);
                break;
            case NoticeSending.TryLater later:
                if (!later.IsOnlyThisPerson)
                {
                    rests.Failed(outgoing.Channel, nowUtc);
                }

                TryLater(waiting, facts, outgoing.Channel, nowUtc);
                break;
            case NoticeSending.Refused:
                waiting.TryAnotherWay(nowUtc, outgoing.Channel);
                break;
            case NoticeSending.InDoubt:
                ending.HandToStaff(waiting, "in-doubt", nowUtc);
                break;
        }
    }

    // A letter that is shown in Development is still printed and posted like any other.
    private static void Show(NoticeRecord waiting, NoticeChannel channel, DateTime nowUtc)
    {
        if (channel == NoticeChannel.Letter)
        {
            waiting.WaitToBePrinted(nowUtc);
        }
        else
        {
            waiting.SentBy(channel, null, nowUtc);
        }
    }

    /// <summary>What may be done with the message, once these ways are left out.</summary>
    public static SafeContactDecision Decide(NoticeRecord waiting, NoticeFacts facts, IReadOnlyList<NoticeChannel> failed) => NoticeIds.IsCode(waiting.NoticeId)
        ? SafeContactRule.DecideForCode(facts.Contact, failed, facts.Case.SafetyFlags)
        : SafeContactRule.Decide(facts.Contact, failed, facts.Case.Band, facts.Case.SafetyFlags);

    /// <summary>
    /// The other safe way for a message that cannot wait for this one: a code at once, everything else after some hours. A letter is
    /// slower than most outages, so it is kept for when we give up.
    /// </summary>
    public NoticeChannel? OtherWay(NoticeRecord waiting, NoticeFacts facts, NoticeChannel channel)
    {
        var cannotWait = NoticeIds.IsCode(waiting.NoticeId)
            || clock.GetUtcNow().UtcDateTime - waiting.CreatedUtc >= TimeSpan.FromHours(options.Value.RerouteHours);
        return cannotWait && Decide(waiting, facts, [.. waiting.FailedChannels, channel]) is SafeContactDecision.Send { Channel: not NoticeChannel.Letter } other
            ? other.Channel
            : null;
    }

    private void TryLater(NoticeRecord waiting, NoticeFacts facts, NoticeChannel channel, DateTime nowUtc)
    {
        if (OtherWay(waiting, facts, channel) is not null || nowUtc - waiting.CreatedUtc >= TimeSpan.FromHours(options.Value.GiveUpHours))
        {
            waiting.TryAnotherWay(nowUtc, channel);
        }
        else
        {
            waiting.TryAgain(nowUtc, nowUtc + RetryTimes.After(waiting.Attempts, Random.Shared.NextDouble()));
        }
    }

    private void AlsoByAPerson(NoticeRecord sent, NoticeFacts facts, NoticeChannel channel, DateTime nowUtc)
    {
        if (FormatRule.Decide(channel, facts.NeedIds, NoticeIds.TellsMore(sent.NoticeId)) == FormatDecision.AsItIsAndByAPerson)
        {
            ending.AddTask(sent, "format", nowUtc);
        }
    }
}
