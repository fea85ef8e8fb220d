using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Notices;

/// <summary>A whole case with the words staff have really written: every message can be filled, in every way it can go.</summary>
public sealed class StaffsWordsTests
{
    private static readonly DateOnly Friday = OnDesk.Friday;

    [Theory]
    [InlineData(ContactMethod.Text)]
    [InlineData(ContactMethod.Email)]
    [InlineData(ContactMethod.Letter)]
    [InlineData(ContactMethod.Call)]
    public async Task Every_message_of_a_case_can_be_filled_and_says_when_the_source_hears_next(ContactMethod method)
    {
        using var library = ContentLibrary.Open(Path.Combine(Repository.Root, "content"), null, TimeProvider.System, NullLogger.Instance);
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => services.AddScoped(_ => library.Current));
        var id = await saved.ReportedAsync(AReport.ByText().With(told =>
            (told.Contact, told.Email, told.SafeEmail, told.LetterAddress, told.SafeLetter) = (method, "priya@example.org", true, "1 Example Road", true)));
        await ActOnAsync(saved, id);
        var shown = await saved.DoAsync<OutboxReader, IReadOnlyList<OutboxItem>>(outbox => outbox.ReadAsync(100, CancellationToken.None));

        var ids = await saved.ReadAsync(db => db.Notices.Select(notice => notice.NoticeId).Distinct().ToListAsync());
        Assert.Equal(
            ["action-update", "case-assessed", "case-closed", "case-reopened", "contact-attempt", "message-for-you", "next-contact", "plan-agreed", "question-for-you", "report-received", "survey"],
            ids.Order());
        Assert.Equal(ids.Count, shown.Count);
        Assert.All(shown, item =>
        {
            Assert.DoesNotContain("{{", item.Body, StringComparison.Ordinal);
            Assert.Matches("(Mon|Tues|Wednes|Thurs|Fri)day \\d{1,2} (November|December)", item.Body);
        });
        Assert.Equal(0, await saved.ReadAsync(db => db.Notices.CountAsync(notice => notice.Reason == "words-missing")));
    }

    private static async Task ActOnAsync(Saved saved, Guid id)
    {
        await DoneAsync<AssessCase>(saved, id, (assess, on) => assess.HandleAsync(on, OnDesk.Noise, CancellationToken.None));
        await DoneAsync<AgreePlan>(saved, id, (agree, on) => agree.HandleAsync(on, new NewPlan([new(PlanStepFor.Officer, "We visit.")], 7, true, Friday), CancellationToken.None));
        await DoneAsync<AskQuestion>(saved, id, (ask, on) => ask.HandleAsync(on, new NewQuestion("At what time?", Friday), CancellationToken.None));
        await DoneAsync<SendMessageToSource>(saved, id, (send, on) => send.HandleAsync(on, new NewMessage("Thank you.", Friday), CancellationToken.None));
        await DoneAsync<RecordContactAttempt>(saved, id, (attempt, on) => attempt.HandleAsync(on, new NewAttempt(ContactMethod.Text, false, null, Friday), CancellationToken.None));
        await DoneAsync<RecordAction>(saved, id, (record, on) => record.HandleAsync(on, OnDesk.Talk with { SpokeWithSource = true }, CancellationToken.None));
        await PassAsync(saved, TimeSpan.FromDays(15));
        var before = await saved.BeforeAsync(id, OnDesk.Olu);
        Assert.IsType<CloseCaseOutcome.Closed>(await saved.DoAsync<CloseCase, CloseCaseOutcome>(close => close.HandleAsync(
            before, new ClosingSummary("actions-completed", "It was loud.", "We talked.", "Your council can help."), false, CancellationToken.None)));
        await PassAsync(saved, TimeSpan.FromDays(8));
        await DoneAsync<ReopenCase>(saved, id, (reopen, on) => reopen.HandleAsync(on, "It is back.", CancellationToken.None));
        await PassAsync(saved, TimeSpan.FromHours(1));
    }

    private static async Task PassAsync(Saved saved, TimeSpan time)
    {
        saved.Clock.Pass(TimeSpan.FromMinutes(6));
        await saved.RunOutboxAsync();
        saved.Clock.Pass(time);
        await saved.RunOutboxAsync();
    }

    private static async Task DoneAsync<TAction>(Saved saved, Guid id, Func<TAction, OnCase, Task<CaseworkOutcome>> act)
        where TAction : notnull => Assert.IsType<CaseworkOutcome.Done>(await saved.ActAsync(id, OnDesk.Olu, act));
}
