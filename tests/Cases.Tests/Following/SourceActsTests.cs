using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Following;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Following;

/// <summary>Every act of a source changes their own case, shows on its story, and leaves staff a task.</summary>
public sealed class SourceActsTests
{
    private static readonly StaffMember Officer = new("o1", "Kim Brown", new HashSet<StaffRole> { StaffRole.CaseOfficer });

    [Theory, OnSqlite, OnPostgres]
    public async Task Something_more_that_happened_is_a_new_incident_of_the_same_case_however_often_it_is_sent(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var caseId = await saved.ReportAsync();
        var entry = new ReportDraft
        {
            Id = Guid.NewGuid(),
            WhatHappened = "Banging again",
            When = "last night about 11",
            HappenedFrom = new(2026, 11, 22),
            HappenedTo = new(2026, 11, 22),
            HappenedAt = new(23, 0),
            Channel = "web",
        };

        await AddAsync(saved, caseId, entry);
        var again = await AddAsync(saved, caseId, entry);

        Assert.IsType<AddIncidentOutcome.Added>(again);
        var diary = await saved.DoAsync<ReadDiary, Diary>(read => read.HandleAsync(caseId, CancellationToken.None));
        Assert.Equal(2, diary.Entries.Count);
        Assert.Equal(1, diary.ByDayAndHour()[6, 23]);
        Assert.Equal([SourceActs.AddedIncident], await saved.TasksAsync(caseId));
        Assert.Equal(["report-received", SourceActs.AddedIncident], await saved.StoryAsync(caseId));
        Assert.Equal(1, await saved.ReadAsync(db => db.Cases.CountAsync()));
    }

    [Fact]
    public async Task An_entry_that_tells_of_harm_is_for_staff_to_see_today()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();

        await AddAsync(saved, caseId, new ReportDraft { Id = Guid.NewGuid(), WhatHappened = "He had a knife", Harms = [Harm.Weapon], Channel = "web" });

        var task = await saved.ReadAsync(db => db.StaffTasks.SingleAsync());
        Assert.Equal((SourceActs.AddedHarm, new DateOnly(2026, 11, 23)), (task.Kind, task.DueOn));
    }

    [Theory]
    [InlineData(90, true)]
    [InlineData(91, false)]
    public async Task A_closed_case_takes_no_entry_but_may_be_opened_again_for_ninety_days(int days, bool canReopen)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();
        await saved.CloseAsync(caseId);
        saved.Clock.Pass(TimeSpan.FromDays(days));
        var entry = new ReportDraft { Id = Guid.NewGuid(), WhatHappened = "It is back", Channel = "web" };

        Assert.Equal(new AddIncidentOutcome.Closed(canReopen), await AddAsync(saved, caseId, entry));
        for (var pressed = 0; pressed < 2; pressed++)
        {
            await saved.DoAsync<ReopenMyCase, bool>(async reopen =>
            {
                await reopen.HandleAsync(caseId, entry, CancellationToken.None);
                return true;
            });
        }

        var now = await saved.ReadAsync(db => db.Cases.SingleAsync());
        Assert.Equal(canReopen ? CaseStatus.Reopened : CaseStatus.Closed, now.Status);
        Assert.Equal(canReopen ? [SourceActs.Reopened] : [], await saved.TasksAsync(caseId));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_question_is_answered_only_by_the_source_it_was_put_to(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var (mine, other) = (await saved.ReportAsync(), await saved.ReportAsync(AReport.ByText("+447700900456")));
        var question = CaseQuestion.Ask(mine, Officer, "Which floor?", saved.Clock.NowUtc);
        await saved.KeepAsync(question);

        Assert.Equal(WordsOutcome.NoSuchCase, await AnswerAsync(saved, other, question.Id, "The third"));
        Assert.Equal(WordsOutcome.Empty, await AnswerAsync(saved, mine, question.Id, "   "));
        Assert.Equal(WordsOutcome.TooLong, await AnswerAsync(saved, mine, question.Id, new string('x', 5001)));
        Assert.Equal(WordsOutcome.Kept, await AnswerAsync(saved, mine, question.Id, " The second "));

        Assert.Equal("The second", await saved.ReadAsync(db => db.CaseQuestions.Select(one => one.Answer).SingleAsync()));
        Assert.Equal([SourceActs.Answered], await saved.TasksAsync(mine));
        Assert.Empty(await saved.TasksAsync(other));
    }

    [Fact]
    public async Task A_message_pressed_twice_is_one_message_and_is_answered_within_three_working_days()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();

        for (var pressed = 0; pressed < 2; pressed++)
            Assert.Equal(WordsOutcome.Kept, await saved.DoAsync<WriteToOfficer, WordsOutcome>(write => write.HandleAsync(caseId, "Any news?", CancellationToken.None)));

        Assert.Equal("Any news?", Assert.Single(await saved.DoAsync<ReadMyThread, IReadOnlyList<MyMessage>>(read => read.MessagesAsync(caseId, CancellationToken.None))).Text);
        var task = await saved.ReadAsync(db => db.StaffTasks.SingleAsync());
        Assert.Equal((SourceActs.Wrote, new DateOnly(2026, 11, 26)), (task.Kind, task.DueOn));
    }

    [Fact]
    public async Task Consent_for_a_representative_counts_until_it_is_withdrawn_and_stays_on_record()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var (mine, other) = (await saved.ReportAsync(), await saved.ReportAsync(AReport.ByText("+447700900456")));
        await saved.DoAsync<NameRepresentative, WordsOutcome>(name => name.HandleAsync(mine, "Ann", "ann@example.com", CancellationToken.None));
        var named = Assert.Single((await DetailsAsync(saved, mine)).Representatives);

        await WithdrawAsync(saved, other, named.Id);
        Assert.Single((await DetailsAsync(saved, mine)).Representatives);
        await WithdrawAsync(saved, mine, named.Id);

        Assert.Empty((await DetailsAsync(saved, mine)).Representatives);
        Assert.NotNull(await saved.ReadAsync(db => db.Representatives.Select(one => one.WithdrawnUtc).SingleAsync()));
        Assert.Equal([SourceActs.NamedRepresentative, SourceActs.WithdrewRepresentative], await saved.TasksAsync(mine));
    }

    [Fact]
    public async Task Saying_that_it_stopped_closes_nothing_and_tells_staff_once()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();

        for (var pressed = 0; pressed < 2; pressed++)
            await saved.DoAsync<SayItStopped, WordsOutcome>(say => say.HandleAsync(caseId, wantsClosing: true, null, CancellationToken.None));

        Assert.Equal([SourceActs.AskedToClose], await saved.TasksAsync(caseId));
        Assert.NotEqual(CaseStatus.Closed, await saved.ReadAsync(db => db.Cases.Select(one => one.Status).SingleAsync()));
    }

    [Fact]
    public async Task The_survey_is_answered_once_and_only_after_closing()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();
        var good = new SurveyMarks(5, 4, null, 5, 3);

        Assert.Equal(SurveyOutcome.NotYet, await SurveyAsync(saved, caseId, good));
        await saved.CloseAsync(caseId);
        Assert.Equal(SurveyOutcome.Empty, await SurveyAsync(saved, caseId, new SurveyMarks(null, null, null, null, null)));
        Assert.Equal(SurveyOutcome.Empty, await SurveyAsync(saved, caseId, new SurveyMarks(6, null, null, null, null)));
        Assert.Equal(SurveyOutcome.Kept, await SurveyAsync(saved, caseId, good));
        Assert.Equal(SurveyOutcome.AlreadyAnswered, await SurveyAsync(saved, caseId, good));
    }

    private static Task<AddIncidentOutcome> AddAsync(Saved saved, Guid caseId, ReportDraft entry) =>
        saved.DoAsync<AddIncident, AddIncidentOutcome>(add => add.HandleAsync(caseId, entry, CancellationToken.None));

    private static Task<WordsOutcome> AnswerAsync(Saved saved, Guid caseId, Guid questionId, string answer) =>
        saved.DoAsync<AnswerQuestion, WordsOutcome>(act => act.HandleAsync(caseId, questionId, answer, CancellationToken.None));

    private static Task<MyDetails> DetailsAsync(Saved saved, Guid caseId) =>
        saved.DoAsync<ReadMyDetails, MyDetails>(read => read.HandleAsync(caseId, CancellationToken.None));

    private static Task<bool> WithdrawAsync(Saved saved, Guid caseId, Guid who) => saved.DoAsync<NameRepresentative, bool>(async name =>
    {
        await name.WithdrawAsync(caseId, who, CancellationToken.None);
        return true;
    });

    private static Task<SurveyOutcome> SurveyAsync(Saved saved, Guid caseId, SurveyMarks marks) =>
        saved.DoAsync<AnswerSurvey, SurveyOutcome>(answer => answer.HandleAsync(caseId, marks, null, false, CancellationToken.None));
}
