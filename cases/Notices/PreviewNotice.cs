using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Notices;

/// <summary>A message as the source would get it on one channel.</summary>
/// <param name="IsTheOne">It would go out this way.</param>
/// <param name="Parts">For a text: how many parts it is sent and paid in.</param>
public sealed record PreviewedNotice(NoticeChannel Channel, bool IsTheOne, string? Subject, string Text, int Parts);

/// <param name="Task">Why no message goes out by itself: a key of the desk's words, or null.</param>
/// <param name="Script">What to say when it is a call.</param>
public sealed record NoticePreview(IReadOnlyList<PreviewedNotice> Ways, string? Task, string? Script);

/// <summary>Shows a message before it is sent, in the very words and on the way it would go now.</summary>
public sealed class PreviewNotice
{
    private readonly CasesDb db;
    private readonly NoticeWords words;

    internal PreviewNotice(CasesDb db, NoticeWords words) => (this.db, this.words) = (db, words);

    /// <param name="caseId">Whose source it goes to.</param>
    /// <param name="noticeId">Which message of content/notices.</param>
    /// <param name="nextContactOn">The day the message promises.</param>
    /// <param name="details">Words and values of this one message, such as <c>update</c>.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<NoticePreview?> HandleAsync(
        Guid caseId, string noticeId, DateOnly nextContactOn, IReadOnlyDictionary<string, string> details, CancellationToken ct)
    {
        var waiting = NoticeRecord.Waiting(noticeId, caseId, DateTime.UnixEpoch, NoticeIds.NextContact(nextContactOn));
        if (await NoticeFacts.OfAsync(db, waiting, ct) is not { Contact: { } contact } facts)
        {
            return null;
        }

        var decision = SafeContactRule.Decide(contact, [], facts.Case.Band, facts.Case.SafetyFlags);
        var chosen = (decision as SafeContactDecision.Send)?.Channel;
        var ways = Enum.GetValues<NoticeChannel>().OrderBy(channel => channel == chosen ? 0 : 1)
            .Select(channel => words.Write(waiting, facts, channel, details, null))
            .Select(written => new PreviewedNotice(written.Channel, written.Channel == chosen, written.Subject, written.Text,
                written.Channel == NoticeChannel.Text ? SmsText.Parts(SmsText.ToGsm7(written.Text)) : 0))
            .ToList();
        var task = decision switch
        {
            SafeContactDecision.StaffTask by => by.Reason,
            SafeContactDecision.Nothing => "nothing",
            _ => null,
        };
        return new NoticePreview(ways, task, task is null ? null : words.Script(waiting, facts, details));
    }
}
