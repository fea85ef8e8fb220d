using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Tests.Benchmarks;

/// <summary>
/// Six hours without the text provider in played time, with 2,000 updates written as it goes down, 200 codes asked for meanwhile,
/// and 50 people whose number changes while their update waits.
/// </summary>
internal static class NoticesOutageBenchmark
{
    private const int People = 2000;
    private const int Codes = 200;
    private const int Changes = 50;

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Outage = TimeSpan.FromHours(6);
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    private static readonly StaffMember Officer = new("olu", "Olu", new HashSet<StaffRole> { StaffRole.CaseOfficer });

    public static async Task RunAsync()
    {
        var started = Stopwatch.GetTimestamp();
        var clock = new PlayedClock(Monday);
        var (texts, mail) = (new OutageProvider(NoticeChannel.Text, clock), new OutageProvider(NoticeChannel.Email, clock));
        await using var service = await PlayedService.StartAsync(clock, texts, mail);
        var ids = await ReportAsync(service);
        await service.RunOutboxAsync();
        texts.Delivered.Clear();
        mail.Delivered.Clear();

        (texts.DownFromUtc, texts.DownUntilUtc) = (clock.NowUtc, clock.NowUtc + Outage);
        var triesBefore = texts.Tries;
        foreach (var id in ids)
            await ActAsync(service, id);
        var (endedUtc, changed) = await PlayAsync(service, texts, ids);
        await PrintAsync(service, texts, mail, texts.Tries - triesBefore, endedUtc, changed, Stopwatch.GetElapsedTime(started));
    }

    private static async Task<List<Guid>> ReportAsync(PlayedService service)
    {
        List<Guid> ids = [];
        for (var person = 0; person < People; person++)
        {
            var draft = Draft(person);
            await service.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, CancellationToken.None));
            var id = await service.DoAsync<CasesDb, Guid>(db => db.Incidents.Where(incident => incident.Id == draft.Id).Select(incident => incident.CaseId).SingleAsync());
            var on = new OnCase(id, await VersionAsync(service, id), Officer);
            await service.DoAsync<AssessCase, CaseworkOutcome>(assess => assess.HandleAsync(
                on, new Assessment(draft.LabelId!, draft.LabelId == "hate-incident" ? "high" : "medium", null, false, null, "community-safety", "olu", "Olu", new DateOnly(2026, 11, 27)),
                CancellationToken.None));
            ids.Add(id);
        }

        service.Clock.Pass(TimeSpan.FromHours(1));
        return ids;
    }

    // Of ten people: five have a text alone, two a text and a safe e-mail, one e-mail, one a call, one is at high risk with nothing safe.
    private static ReportDraft Draft(int person)
    {
        var draft = new ReportDraft
        {
            Id = Guid.NewGuid(),
            LabelId = "noise-nuisance",
            WhatHappened = "Loud music",
            Anonymous = false,
            Name = "Sam",
            Channel = "web",
            Contact = ContactMethod.Text,
            PhoneAsTyped = Phone(person),
            PhoneE164 = Phone(person),
            SafeText = true,
            Email = $"unsafe{person}@example.com",
            SafeEmail = false,
        };
        switch (person % 10)
        {
            case 5 or 6:
                (draft.Email, draft.SafeEmail) = ($"safe{person}@example.com", true);
                break;
            case 7:
                (draft.Contact, draft.Email, draft.SafeEmail, draft.SafeText) = (ContactMethod.Email, $"safe{person}@example.com", true, false);
                break;
            case 8:
                draft.Contact = ContactMethod.Call;
                break;
            case 9:
                (draft.LabelId, draft.SafeText) = ("hate-incident", false);
                break;
        }

        return draft;
    }

    private static async Task ActAsync(PlayedService service, Guid id)
    {
        var on = new OnCase(id, await VersionAsync(service, id), Officer);
        var outcome = await service.DoAsync<RecordAction, CaseworkOutcome>(record => record.HandleAsync(
            on, new NewAction("conversation", "Spoke to both.", "We spoke to the person.", new DateOnly(2026, 11, 27)), CancellationToken.None));
        if (outcome is not CaseworkOutcome.Done)
            throw new InvalidOperationException($"The action was not taken: {outcome}");
    }

    /// <returns>When the last notice ended, and the old numbers with the moment they were given up.</returns>
    private static async Task<(DateTime EndedUtc, Dictionary<string, DateTime> Changed)> PlayAsync(PlayedService service, OutageProvider texts, List<Guid> ids)
    {
        Dictionary<string, DateTime> changed = [];
        var asked = 0;
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            service.Clock.Pass(Step);
            if (minute % 2 == 0 && asked < Codes && service.Clock.NowUtc < texts.DownUntilUtc)
                await AskForCodeAsync(service, ids[asked++ * 7 % People]);
            if (minute == 60)
                changed = await ChangeNumbersAsync(service);
            await service.RunOutboxAsync();
            if (service.Clock.NowUtc > texts.DownUntilUtc && !await service.DoAsync<CasesDb, bool>(db => db.Notices.AnyAsync(notice => notice.State == NoticeState.Waiting)))
                break;
        }

        return (service.Clock.NowUtc, changed);
    }

    private static async Task AskForCodeAsync(PlayedService service, Guid id)
    {
        var reference = await service.DoAsync<CasesDb, string>(db => db.Cases.Where(one => one.Id == id).Select(one => one.Reference).SingleAsync());
        await service.DoAsync<RequestCode, RequestCodeOutcome>(request => request.HandleAsync(reference, $"browser-{id:N}", CancellationToken.None));
    }

    private static async Task<Dictionary<string, DateTime>> ChangeNumbersAsync(PlayedService service)
    {
        var old = Enumerable.Range(0, Changes).Select(place => Phone(place * 10)).ToList();
        foreach (var number in old)
            await service.DoAsync<CasesDb, int>(db => db.Database.ExecuteSqlAsync($"UPDATE SourceContacts SET PhoneE164 = {number.Replace("+4477009", "+4477019", StringComparison.Ordinal)} WHERE PhoneE164 = {number}"));
        return old.ToDictionary(number => number, _ => service.Clock.NowUtc);
    }

    private static async Task PrintAsync(
        PlayedService service, OutageProvider texts, OutageProvider mail, int tries, DateTime endedUtc, Dictionary<string, DateTime> changed, TimeSpan took)
    {
        var notices = await service.DoAsync<CasesDb, List<NoticeRecord>>(db => db.Notices.AsNoTracking().Where(notice => notice.CreatedUtc >= texts.DownFromUtc).ToListAsync());
        var tasks = await service.DoAsync<CasesDb, int>(db => db.StaffTasks.CountAsync(task => task.AtUtc >= texts.DownFromUtc));
        var codes = notices.Where(notice => notice.NoticeId == NoticeIds.SignInCode).ToDictionary(notice => notice.Id);
        var updates = notices.Where(notice => notice.NoticeId == NoticeIds.ActionUpdate).ToList();
        var all = texts.Delivered.Concat(mail.Delivered).ToList();
        Print("updates written", updates.Count);
        Print("  delivered by text", updates.Count(notice => notice is { State: NoticeState.Sent, Channel: NoticeChannel.Text }));
        Print("  delivered by e-mail", updates.Count(notice => notice is { State: NoticeState.Sent, Channel: NoticeChannel.Email }));
        Print("  a task for staff", updates.Count(notice => notice.State == NoticeState.Task));
        Print("  ended in any other way, or still waiting", updates.Count(notice => notice.State is not (NoticeState.Sent or NoticeState.Task)));
        Print("tasks staff have", tasks);
        Print("codes asked for", codes.Count);
        Print("  sent in time", all.Count(sent => codes.TryGetValue(sent.Notice.Id, out var code) && sent.AtUtc < code.ExpiresUtc));
        Print("  sent after they expired", all.Count(sent => codes.TryGetValue(sent.Notice.Id, out var code) && sent.AtUtc >= code.ExpiresUtc));
        Print("messages to a way not called safe", all.Count(sent => sent.Notice.To.StartsWith("unsafe", StringComparison.Ordinal) || UnsafePhones.Contains(sent.Notice.To)));
        Print("messages more than one per person and event", all.GroupBy(sent => sent.Notice.Id).Count(group => group.Count() > 1));
        Print("messages to a number given up before", all.Count(sent => changed.TryGetValue(sent.Notice.To, out var givenUp) && sent.AtUtc >= givenUp));
        Print("times the provider was asked", tries);
        Print("minutes from its return to the last end", (int)(endedUtc - texts.DownUntilUtc!.Value).TotalMinutes);
        Print("seconds this took", (int)took.TotalSeconds);
    }

    private static HashSet<string> UnsafePhones { get; } = [.. Enumerable.Range(0, People).Where(person => person % 10 is 7 or 9).Select(Phone)];

    private static string Phone(int person) => string.Create(CultureInfo.InvariantCulture, $"+4477009{person:00000}");

    private static async Task<Guid> VersionAsync(PlayedService service, Guid id) =>
        await service.DoAsync<CasesDb, Guid>(db => db.Cases.Where(one => one.Id == id).Select(one => one.Version).SingleAsync());

    private static void Print(string what, int count) => Console.WriteLine($"{what,-50} {count,8}");
}
