using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Reporting;

public sealed class SendReportTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_finished_report_becomes_a_case_with_a_day_by_which_someone_is_in_touch(Database database)
    {
        await using var saved = await Saved.NewAsync(database);

        var sent = Assert.IsType<SendReportOutcome.Sent>(await SendAsync(saved, AReport.ByText()));

        Assert.True(CaseReference.TryParse(sent.Reference, out _));
        Assert.Equal(("medium", "community-safety", new DateOnly(2026, 11, 26)), (sent.Band, sent.Team, sent.FirstContactDueOn));
        Assert.Equal(sent.FirstContactDueOn, sent.NextContactOn);
        Assert.Null(sent.Passphrase);
        var opened = await saved.ReadAsync(db => db.Cases.SingleAsync());
        Assert.Equal((sent.Reference, CaseStatus.Acknowledged, saved.Clock.NowUtc), (opened.Reference, opened.Status, opened.AcknowledgedUtc));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Everything_told_is_kept_where_it_belongs(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var draft = AReport.ByText().With(told =>
        {
            told.Role = ReporterRole.ForSomeone;
            told.ConsentGiven = true;
            told.OnBehalfOf = "Mrs Shah";
            told.NameToUse = "Pri";
            told.Harms = [Harm.Threat, Harm.Threat];
            told.SafetyFlags = ["adult_safeguarding"];
            told.Needs = ["large-print", "interpreter"];
            told.Language = "Gujarati";
            told.Support = [new() { ServiceId = "victim-support", Answer = SupportAnswerKind.Accepted }, new() { ServiceId = "victim-support", Answer = SupportAnswerKind.Declined }];
            told.Where = "Flat 2, Example House";
            told.HappenedFrom = new DateOnly(2026, 10, 25);
            told.Frequency = Frequency.Daily;
        });

        await SendAsync(saved, draft);

        var incident = await saved.ReadAsync(db => db.Incidents.SingleAsync());
        Assert.Equal((draft.Id, Frequency.Daily, new DateOnly(2026, 10, 25)), (incident.Id, incident.Frequency, incident.HappenedFrom));
        Assert.Equal(["Threat"], incident.Harms);
        Assert.Equal(("Flat 2, Example House", draft.WhatHappened), await saved.ReadAsync(async db => (await db.IncidentWords.SingleAsync()) is var words ? (words.Where, words.WhatHappened) : default));
        var source = await saved.ReadAsync(db => db.Sources.SingleAsync());
        Assert.Equal(("Priya Shah", "Pri", true, "Mrs Shah"), (source.Name, source.NameToUse, source.ConsentGiven, source.OnBehalfOf));
        Assert.Equal(["large-print", "interpreter"], (await saved.ReadAsync(db => db.SourceNeeds.SingleAsync())).NeedIds);
        Assert.Equal("+447700900123", (await saved.ReadAsync(db => db.SourceContacts.SingleAsync())).PhoneE164);
        Assert.Equal(SupportAnswerKind.Accepted, (await saved.ReadAsync(db => db.SupportAnswers.SingleAsync())).Answer);
        Assert.Equal(["adult_safeguarding"], (await saved.ReadAsync(db => db.Cases.SingleAsync())).SafetyFlags);
        Assert.Equal("report-received", (await saved.ReadAsync(db => db.Timeline.SingleAsync())).ResidentTextKey);
        Assert.Equal(("source", "report-sent"), await saved.ReadAsync(async db => (await db.Audit.SingleAsync()) is var row ? (row.Who, row.What) : default));
    }

    [Theory]
    // label, harms, reported before, band, team
    [InlineData("noise-nuisance", "", false, "medium", "community-safety")]
    [InlineData("communal-area-misuse", "", false, "standard", "scheme-managers")]
    [InlineData("communal-area-misuse", "Weapon", false, "high", "community-safety")]
    [InlineData("communal-area-misuse", "", true, "medium", "community-safety")]
    [InlineData("hate-incident", "", false, "high", "community-safety")]
    [InlineData("children-playing", "", false, "standard", "neighbourhood-housing")]
    [InlineData("children-playing", "Injury", false, "high", "community-safety")]
    [InlineData(null, "", false, "standard", "neighbourhood-housing")]
    public async Task A_report_gets_its_band_and_team(string? label, string harms, bool isRepeat, string band, string team)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var draft = AReport.ByText().With(told =>
        {
            told.LabelId = label;
            told.Harms = [.. harms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Harm>)];
            told.ReportedBefore = isRepeat ? YesNoUnsure.Yes : YesNoUnsure.Unsure;
        });

        var sent = Assert.IsType<SendReportOutcome.Sent>(await SendAsync(saved, draft));

        Assert.Equal((band, team), (sent.Band, sent.Team));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_report_sent_again_is_the_same_report(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var draft = AReport.ByText();
        var first = Assert.IsType<SendReportOutcome.Sent>(await SendAsync(saved, draft));

        var again = Assert.IsType<SendReportOutcome.AlreadySent>(await SendAsync(saved, draft));

        Assert.Equal((first.Reference, first.NextContactOn), (again.Reference, again.NextContactOn));
        Assert.Equal(1, await saved.ReadAsync(db => db.Cases.CountAsync()));
        Assert.Equal(1, await saved.ReadAsync(db => db.Notices.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_senders_of_one_report_the_slower_is_told_so(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var draft = AReport.ByText();
        await using var slower = saved.Services.CreateAsyncScope();
        await slower.ServiceProvider.GetRequiredService<SendReport>().HandleAsync(draft, CancellationToken.None);
        await SendAsync(saved, draft);

        var duplicate = await Assert.ThrowsAsync<DuplicateKeyException>(
            () => slower.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None));

        Assert.Equal(("Incidents", true), (duplicate.Table, duplicate.IsPrimaryKey));
        Assert.Equal(1, await saved.ReadAsync(db => db.Cases.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Someone_without_a_name_gets_six_words_and_no_message(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var draft = AReport.WithoutName().With(told => (told.Name, told.PhoneE164, told.SafeText) = ("Priya Shah", "+447700900123", true));

        var sent = Assert.IsType<SendReportOutcome.Sent>(await SendAsync(saved, draft));

        Assert.Equal(6, sent.Passphrase!.Split(' ').Length);
        Assert.Equal(0, await saved.ReadAsync(db => db.Notices.CountAsync()));
        Assert.Null((await saved.ReadAsync(db => db.Sources.SingleAsync())).Name);
        Assert.Null((await saved.ReadAsync(db => db.SourceContacts.SingleAsync())).PhoneE164);
        var kept = await saved.ReadAsync(db => db.Passphrases.SingleAsync());
        Assert.All(sent.Passphrase.Split(' '), word => Assert.DoesNotContain(word, kept.Hash + kept.Lookup, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ContactMethod.Text, 1)]
    [InlineData(ContactMethod.Call, 1)]
    [InlineData(ContactMethod.None, 0)]
    public async Task An_acknowledgement_waits_for_everyone_we_may_contact(ContactMethod contact, int notices)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);

        await SendAsync(saved, AReport.ByText().With(told => told.Contact = contact));

        Assert.Equal(notices, await saved.ReadAsync(db => db.Notices.CountAsync(notice => notice.NoticeId == NoticeIds.ReportReceived)));
    }

    [Theory]
    // chosen way, is a text safe, does the source need words to come back with
    [InlineData(ContactMethod.Text, true, false)]
    [InlineData(ContactMethod.Text, null, true)]
    [InlineData(ContactMethod.Call, true, false)]
    [InlineData(ContactMethod.Call, false, true)]
    [InlineData(ContactMethod.Letter, null, true)]
    [InlineData(ContactMethod.None, true, true)]
    public async Task Whoever_a_sign_in_code_cannot_reach_gets_six_words(ContactMethod contact, bool? safeText, bool needsWords)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var draft = AReport.ByText().With(told => (told.Contact, told.SafeText, told.LetterAddress) = (contact, safeText, "1 Example Road"));

        var sent = Assert.IsType<SendReportOutcome.Sent>(await SendAsync(saved, draft));

        Assert.Equal(needsWords, sent.Passphrase is not null);
    }

    public static TheoryData<string, Action<ReportDraft>> Gaps => new()
    {
        { nameof(ReportDraft.Id), draft => draft.Id = Guid.Empty },
        { nameof(ReportDraft.WhatHappened), draft => draft.WhatHappened = "  " },
        { nameof(ReportDraft.ConsentGiven), draft => draft.Role = ReporterRole.ForSomeone },
        { nameof(ReportDraft.Anonymous), draft => draft.Anonymous = null },
        { nameof(ReportDraft.Name), draft => draft.Name = null },
        { nameof(ReportDraft.Contact), draft => draft.Contact = null },
        { nameof(ReportDraft.PhoneE164), draft => draft.PhoneE164 = null },
        { nameof(ReportDraft.PhoneAsTyped), draft => (draft.Contact, draft.PhoneAsTyped, draft.PhoneE164) = (ContactMethod.Call, null, null) },
        { nameof(ReportDraft.Email), draft => draft.Contact = ContactMethod.Email },
        { nameof(ReportDraft.LetterAddress), draft => draft.Contact = ContactMethod.Letter },
        { nameof(ReportDraft.NamedPersonContact), draft => draft.Contact = ContactMethod.NamedPerson },
    };

    [Theory]
    [MemberData(nameof(Gaps), DisableDiscoveryEnumeration = true)]
    public async Task A_report_with_a_gap_says_what_is_missing_and_keeps_nothing(string missing, Action<ReportDraft> leaveOut)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);

        var incomplete = Assert.IsType<SendReportOutcome.Incomplete>(await SendAsync(saved, AReport.ByText().With(leaveOut)));

        Assert.Equal([missing], incomplete.Missing);
        Assert.Equal(0, await saved.ReadAsync(db => db.Cases.CountAsync()));
    }

    [Fact]
    public void A_draft_survives_being_saved_between_turns()
    {
        var draft = AReport.ByText().With(told => (told.Harms, told.HappenedFrom) = ([Harm.Child], new DateOnly(2026, 11, 1)));

        var read = System.Text.Json.JsonSerializer.Deserialize<ReportDraft>(System.Text.Json.JsonSerializer.Serialize(draft))!;

        Assert.Equivalent(draft, read, strict: true);
    }

    private static Task<SendReportOutcome> SendAsync(Saved saved, ReportDraft draft) =>
        saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, CancellationToken.None));
}
