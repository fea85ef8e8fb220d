using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;

namespace WestKent.Tests.Cases.Given;

/// <summary>Residents who report and sign in, saying only what a test is about.</summary>
internal static class AtHome
{
    public const string Browser = "browser-key-of-priya";

    public static async Task<Guid> ReportAsync(this Saved saved, ReportDraft? draft = null)
    {
        var sent = (SendReportOutcome.Sent)await saved.DoAsync<SendReport, SendReportOutcome>(
            send => send.HandleAsync(draft ?? AReport.ByText(), CancellationToken.None));
        return await saved.ReadAsync(db => db.Cases.Where(one => one.Reference == sent.Reference).Select(one => one.Id).SingleAsync());
    }

    public static async Task<SignedIn> SignInAsync(this Saved saved, Guid caseId, string browser = Browser)
    {
        var reference = await saved.ReadAsync(db => db.Cases.Where(one => one.Id == caseId).Select(one => one.Reference).SingleAsync());
        await saved.DoAsync<RequestCode, RequestCodeOutcome>(request => request.HandleAsync(reference, browser, CancellationToken.None));
        await saved.RunOutboxAsync();
        var code = await saved.LastCodeAsync("sign-in-code");
        var outcome = await saved.DoAsync<CheckCode, SignInOutcome>(check => check.HandleAsync(reference, code, browser, CancellationToken.None));
        var token = ((SignInOutcome.SignedIn)outcome).SessionToken;
        return (await saved.DoAsync<ResidentSessions, SignedIn?>(sessions => sessions.FindSignedInAsync(token, CancellationToken.None)))!;
    }

    public static async Task<string> LastCodeAsync(this Saved saved, string noticeId)
    {
        var body = await saved.ReadAsync(db => db.Notices.Where(notice => notice.NoticeId == noticeId && notice.Body != null)
            .OrderByDescending(notice => notice.CreatedUtc).Select(notice => notice.Body).FirstAsync());
        return body![..6];
    }

    public static Task<List<string>> TasksAsync(this Saved saved, Guid caseId) =>
        saved.ReadAsync(db => db.StaffTasks.Where(task => task.CaseId == caseId).OrderBy(task => task.AtUtc).Select(task => task.Kind).ToListAsync());

    public static Task<List<string?>> StoryAsync(this Saved saved, Guid caseId) =>
        saved.ReadAsync(db => db.Timeline.Where(entry => entry.CaseId == caseId).OrderBy(entry => entry.AtUtc).Select(entry => entry.ResidentTextKey).ToListAsync());

    /// <summary>As if the desk had worked it to its end.</summary>
    public static Task CloseAsync(this Saved saved, Guid caseId) => saved.DoAsync<WestKent.Cases.Storage.CasesDb, bool>(async db =>
    {
        var one = await db.Cases.SingleAsync(found => found.Id == caseId);
        one.Move(CaseStatus.Assessed, saved.Clock.NowUtc);
        one.Move(CaseStatus.Closing, saved.Clock.NowUtc);
        one.Move(CaseStatus.Closed, saved.Clock.NowUtc);
        return true;
    });
}
