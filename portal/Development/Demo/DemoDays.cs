using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Development.Demo;

/// <summary>What happens on the working days of the sample cases: messages go out, and staff do the tasks and post the letters.</summary>
internal sealed class DemoDays(DemoAgenda agenda, DueWork due)
{
    // The last days' tasks are still there to be looked at.
    private static readonly TimeSpan TasksLeft = TimeSpan.FromHours(30);
    // What lies further back is looked at once a week, or the filling would take its time.
    private const int DaysInFull = 40;
    private const int WorkingDaysInWeek = 5;

    private static readonly TimeOnly Morning = new(7, 30);
    private static readonly TimeOnly Afternoon = new(16, 40);

    private static readonly StaffMember Manager = DevelopmentStaff.All.First(one => one.Is(StaffRole.Manager));

    public void Plan(DateOnly first, DateTime untilUtc, IReadOnlySet<DateOnly> holidays)
    {
        var fullFrom = LondonDay.Of(untilUtc).AddDays(-DaysInFull);
        for (var day = first; day <= LondonDay.Of(untilUtc); day = WorkingDays.Add(day, day < fullFrom ? WorkingDaysInWeek : 1, holidays))
        {
            agenda.Add(LondonDay.At(day, Morning), (_, ct) => due.DoAsync(ct));
            var afternoonUtc = LondonDay.At(day, Afternoon);
            agenda.Add(afternoonUtc, (_, ct) => due.DoAsync(ct));
            if (untilUtc - afternoonUtc > TasksLeft)
                agenda.Add(afternoonUtc.AddMinutes(5), WorkOffAsync);
        }
    }

    private static async Task WorkOffAsync(IServiceProvider scope, CancellationToken ct)
    {
        var answer = scope.GetRequiredService<AnswerTask>();
        foreach (var task in await scope.GetRequiredService<ReadTasks>().HandleAsync(Manager, isMineOnly: false, ct))
        {
            var isCall = StaffTaskKinds.IsCall(task.Kind);
            if (await answer.HandleAsync(task.Id, task.Version, Manager, isCall ? TaskAnswer.Reached : TaskAnswer.Done, null, ct) is not (AnswerTaskOutcome.Done or AnswerTaskOutcome.AlreadyDone))
                throw new InvalidOperationException($"A sample task could not be done: {task.Kind}");
            await scope.GetRequiredService<UnitOfWork>().CommitAsync(ct);
        }

        var letters = await scope.GetRequiredService<ReadLetters>().HandleAsync(Manager, ct) ?? [];
        await scope.GetRequiredService<PostLetters>().HandleAsync(Manager, [.. letters.Select(letter => new PrintedLetter(letter.NoticeId, letter.Stamp))], ct);
    }
}
