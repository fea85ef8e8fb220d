using Microsoft.AspNetCore.Components;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff;

/// <summary>What the person signed in has to do, the most pressing first.</summary>
public sealed partial class WorkPage(ReadQueue queue, ReadTasks readTasks, ContentSnapshot content, TimeProvider clock)
{
    private QueuePage? mine;
    private List<OpenTask> tasks = [];
    private int unowned;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private DateOnly Today => LondonDay.Of(clock.GetUtcNow().UtcDateTime);

    private int Late => mine!.Rows.Count(row => Next(row).IsOverdue);

    private int DueToday => mine!.Rows.Count(row => Next(row).IsToday);

    // By the clock that runs out first, which may be another than the day promised next.
    private List<QueueRow> Sorted => [.. mine!.Rows.OrderBy(row => row.SafetyFlags.Count == 0).ThenBy(row => Next(row).On)];

    protected override async Task OnInitializedAsync()
    {
        var staff = StaffPerson.Of(Http.User);
        if (!StaffRule.Allows(staff, StaffAct.ReadCase))
            return;

        mine = await queue.HandleAsync(new QueueFilter(Owner: QueueOwner.Me), staff, Http.RequestAborted);
        unowned = (await queue.HandleAsync(new QueueFilter(Owner: QueueOwner.Nobody), staff, Http.RequestAborted)).Total;
        tasks = await readTasks.HandleAsync(staff, isMineOnly: true, Http.RequestAborted);
    }

    private NextStepDecision Next(QueueRow row) => NextStepRule.Decide(row.Clocks, Today, content.Policy);

    private string Words(string key) => content.Pages["staff-cases"].Word(key);
}
