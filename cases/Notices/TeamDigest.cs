using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Notices;

/// <summary>On working mornings each team with a mailbox hears what is due: numbers and a link, and nothing about anybody.</summary>
internal sealed class TeamDigest(CasesDb db, ContentSnapshot content, IEnumerable<INoticeSender> senders, IOptions<NoticeOptions> options, TimeProvider clock)
{
    private const string WordsId = "team-digest";

    public async Task RunAsync(CancellationToken ct)
    {
        var today = LondonDay.Of(clock.GetUtcNow().UtcDateTime);
        var mail = senders.FirstOrDefault(sender => sender.Channel == NoticeChannel.Email);
        if (mail is null || !WorkingDays.IsWorkingDay(today, content.Policy.BankHolidays))
        {
            return;
        }

        foreach (var team in content.Policy.Teams)
        {
            if (!string.IsNullOrEmpty(team.Email))
            {
                await mail.SendAsync(Write(team, await ValuesAsync(team, today, ct)), ct);
            }
        }
    }

    private OutgoingNotice Write(Team team, Dictionary<string, string> values)
    {
        var notice = content.Notices[WordsId];
        var body = content.Fill(notice.Body, values, FillFor.Markdown);
        return new OutgoingNotice(
            Guid.CreateVersion7(clock.GetUtcNow()), NoticeChannel.Email, team.Email!, content.Fill(notice.Subject, values, FillFor.Text),
            SafeMarkdown.ToPlain(body), SafeMarkdown.ToHtml(body));
    }

    private async Task<Dictionary<string, string>> ValuesAsync(Team team, DateOnly today, CancellationToken ct)
    {
        var open = db.Cases.Where(one => one.Team == team.Id && one.Status != CaseStatus.Closed);
        return new()
        {
            ["team"] = team.Name,
            ["firstContacts"] = Number(await open.CountAsync(one => one.FirstContactUtc == null && one.FirstContactDueOn <= today, ct)),
            ["nextContacts"] = Number(await open.CountAsync(one => one.NextContactOn <= today, ct)),
            ["withoutOwner"] = Number(await open.CountAsync(one => one.OwnerId == null, ct)),
            ["tasks"] = Number(await db.StaffTasks.CountAsync(task => task.DoneUtc == null && open.Any(one => one.Id == task.CaseId), ct)),
            ["letters"] = Number(await db.Notices.CountAsync(notice => notice.State == NoticeState.Printing && open.Any(one => one.Id == notice.CaseId), ct)),
            ["staffLink"] = new Uri(options.Value.PublicUrl, "staff").ToString(),
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
