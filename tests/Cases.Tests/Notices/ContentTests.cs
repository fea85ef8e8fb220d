using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Notices;

/// <summary>What this room sends can be filled from what staff have written.</summary>
public sealed class ContentTests
{
    [Theory]
    [InlineData(NoticeIds.ReportReceived, NoticeChannel.Text)]
    [InlineData(NoticeIds.ReportReceived, NoticeChannel.Email)]
    [InlineData(NoticeIds.ReportReceived, NoticeChannel.Letter)]
    [InlineData(NoticeIds.SignInCode, NoticeChannel.Text)]
    [InlineData(NoticeIds.SignInCode, NoticeChannel.Email)]
    public void Staffs_words_for_every_message_can_be_filled(string noticeId, NoticeChannel channel)
    {
        using var library = ContentLibrary.Open(Path.Combine(Repository.Root, "content"), null, TimeProvider.System, NullLogger.Instance);
        var now = Saved.Monday.UtcDateTime;
        var opened = Case.Open(
            new NewCase(CaseReference.New(), "noise-nuisance", "medium", "type", "community-safety", "web", null, new DateOnly(2026, 11, 26), false, []), now);
        var draft = AReport.ByText().With(told => (told.Email, told.LetterAddress, told.SafeEmail, told.SafeLetter) = ("priya@example.org", "1 Example Road", true, true));
        var facts = new NoticeFacts(opened, Source.From(draft, opened.Id), SourceContact.From(draft, opened.Id));
        var waiting = NoticeRecord.Waiting(noticeId, opened.Id, now, noticeId == NoticeIds.ReportReceived ? NoticeIds.NextContact(opened.NextContactOn) : new Dictionary<string, string>());

        var written = new NoticeWords(library.Current, Options.Create(new NoticeOptions())).Write(waiting, facts, channel, new Dictionary<string, string>(), "246810");

        Assert.DoesNotContain("{{", written.Subject + written.Text + written.Html, StringComparison.Ordinal);
        Assert.Contains(noticeId == NoticeIds.SignInCode ? "246810" : opened.Reference, written.Text, StringComparison.Ordinal);
    }
}
