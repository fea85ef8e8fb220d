using Microsoft.AspNetCore.Components;
using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Cases;

/// <summary>A case as staff work on it: how to reach the source safely, what to do next, and all that happened.</summary>
public sealed partial class CasePage(
    ReadDeskCase reader, OpenMessages openMessages, UnitOfWork work, ContentSnapshot content, NavigationManager navigation, TimeProvider clock)
{
    private DeskCase? found;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Parameter]
    public string Reference { get; set; } = "";

    [SupplyParameterFromQuery]
    private string? Done { get; set; }

    [SupplyParameterFromQuery]
    private string? Problem { get; set; }

    private ContentSnapshot Content => content;

    private StaffMember Staff => StaffPerson.Of(Http.User);

    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    private DateOnly Today => LondonDay.Of(NowUtc);

    private string? DoneWords => content.Pages["staff-cases"].Words.GetValueOrDefault($"done-{Done}");

    private string ProblemText => content.Pages["staff-acts"].Words.GetValueOrDefault($"problem-action-{Problem}", content.Pages["staff-acts"].Words["problem-other"]);

    private NextStepDecision Next => NextStepRule.Decide(
        new CaseClocks(found!.Case.ReportedUtc, found.Case.FirstContactDueOn, found.Case.FirstContactUtc, found.Case.NextContactOn, found.Case.SourceToldUtc, found.Case.ClosedUtc),
        Today, content.Policy);

    private CaseAction? Undoable => StaffRule.Allows(Staff, StaffAct.UndoAction) && Done == "action-recorded"
        ? found!.Actions.FirstOrDefault(action => action.UndoneUtc is null && action.UndoUntilUtc > NowUtc)
        : null;

    // Nobody has looked at it yet: what the source told comes first.
    private bool IsNew => found!.Case.Status is CaseStatus.Reported or CaseStatus.Acknowledged;

    private IReadOnlyList<StoryLine> Story => StoryOf.Case(found!, content);

    private List<OpenTask> Tasks => [.. found!.OpenTasks.Select(task => new OpenTask(
        task.Id, task.Kind, task.AtUtc, task.DueOn, task.SubjectId, task.Version, null, null, found.Case.OwnerId, found.Case.OwnerName))];

    protected override async Task OnInitializedAsync()
    {
        found = await reader.HandleAsync(Reference, Staff, Http.RequestAborted);
        if (found is null)
        {
            navigation.NotFound();
            return;
        }

        if (StaffRule.Allows(Staff, StaffAct.AskSource) && found.Messages.Any(message => message is { From: MessageFrom.Source, ReadUtc: null }))
        {
            await openMessages.HandleAsync(found.Case.Id, Http.RequestAborted);
            await work.CommitAsync(Http.RequestAborted);
        }
    }

    private string Words(string key) => content.Pages["staff-cases"].Word(key);
}
