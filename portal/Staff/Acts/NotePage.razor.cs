using Microsoft.AspNetCore.Components;
using WestKent.Cases.Casework;
using WestKent.Portal.Components;

namespace WestKent.Portal.Staff.Acts;

public sealed class NoteForm : ActForm
{
    public string? Kind { get; set; }

    public string? Note { get; set; }
}

/// <summary>A note for colleagues: plain, the findings of an investigation, or an equality impact assessment.</summary>
public sealed partial class NotePage(WriteNote write)
{
    private static readonly CaseNoteKind[] Written = [CaseNoteKind.Note, CaseNoteKind.Investigation, CaseNoteKind.EqualityAssessment];

    [SupplyParameterFromQuery]
    private string? Kind { get; set; }

    protected override string DoneKey => "note-written";

    private List<Choice> Kinds => [.. Written.Select(kind => new Choice(DeskWords.KeyOf(kind), CaseWords($"note-{DeskWords.KeyOf(kind)}")))];

    protected override void Begin(NoteForm form, Case found) => form.Kind = Kind ?? DeskWords.KeyOf(CaseNoteKind.Note);

    protected override async Task<CaseworkOutcome> ActAsync(OnCase on, NoteForm form, CancellationToken ct) =>
        Written.Where(kind => DeskWords.KeyOf(kind) == form.Kind).Select(kind => (CaseNoteKind?)kind).FirstOrDefault() is { } chosen
            ? await write.HandleAsync(on, chosen, form.Note ?? "", ct)
            : new CaseworkOutcome.NotReady([new CaseworkProblem("kind", "missing")]);
}
