using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Queue;

public sealed class TaskForm
{
    public Guid Version { get; set; }

    public string? Note { get; set; }

    public string? Answer { get; set; }
}

/// <summary>One task: what to say and to whom, and what became of it.</summary>
public sealed partial class TaskPage(
    ReadTasks readTasks, ReadDeskCase readCase, ReadScript readScript, AnswerTask answerTask, UnitOfWork work, ContentSnapshot content, NavigationManager navigation)
{
    private OpenTask? task;
    private DeskCase? desk;
    private List<string> scripts = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm]
    private TaskForm? Form { get; set; }

    private bool IsCall => StaffTaskKinds.IsCall(task!.Kind);

    private string KindWords => content.Pages["staff-cases"].Words.GetValueOrDefault($"task-{task!.Kind}", Words("task-other"));

    private string? Help => content.Pages["staff-cases"].Words.GetValueOrDefault($"task-help-{task!.Kind}");

    protected override async Task OnInitializedAsync()
    {
        var staff = StaffPerson.Of(Http.User);
        task = await readTasks.FindAsync(Id, staff, Http.RequestAborted);
        if (task is null)
        {
            navigation.NotFound();
            return;
        }

        Form ??= new TaskForm { Version = task.Version };
        desk = task.Reference is { } reference ? await readCase.HandleAsync(reference, staff, Http.RequestAborted) : null;
        List<Guid> toSay = IsCall && task.Reference is not null ? await readTasks.SameCallAsync(task, Http.RequestAborted) : [Id];
        foreach (var id in toSay)
        {
            if ((await readScript.HandleAsync(id, staff, Http.RequestAborted))?.Words is { } words)
                scripts.Add(words);
        }
    }

    private async Task AnswerAsync()
    {
        if (task is null)
            return;

        var answer = Form!.Answer switch { "reached" => TaskAnswer.Reached, "no-answer" => TaskAnswer.NoAnswer, _ => TaskAnswer.Done };
        var outcome = await answerTask.HandleAsync(Id, Form.Version, StaffPerson.Of(Http.User), answer, Form.Note, Http.RequestAborted);
        try
        {
            await work.CommitAsync(Http.RequestAborted);
        }
        catch (DbUpdateConcurrencyException)
        {
            outcome = AnswerTaskOutcome.ChangedMeanwhile;
        }

        navigation.NavigateTo(outcome switch
        {
            AnswerTaskOutcome.Done or AnswerTaskOutcome.AlreadyDone => "/staff/tasks?done=task-done",
            AnswerTaskOutcome.StaysOpen => "/staff/tasks?done=task-open",
            AnswerTaskOutcome.NoSuchTask or AnswerTaskOutcome.NotAllowed or AnswerTaskOutcome.ChangedMeanwhile => "/staff/tasks?done=task-changed",
        });
    }

    private string Words(string key) => content.Pages["staff-cases"].Word(key);
}
