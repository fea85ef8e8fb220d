using WestKent.Cases.Casework;
using WestKent.Portal.Components;

namespace WestKent.Portal.Staff.Acts;

public sealed class ConflictForm : ActForm
{
    public string? Staff { get; set; }

    public string? Reason { get; set; }
}

/// <summary>Someone of staff knows a person in the case, and from now on does not see it.</summary>
public sealed partial class ConflictPage(RecordConflict record, Colleagues colleagues)
{
    private List<Colleague> people = [];

    // Whoever says it of themselves cannot open the case any more.
    protected override string DoneKey => "conflict-recorded";

    private List<Choice> People => [.. people.Select(person => new Choice(person.Id, person.Name))];

    protected override async Task LoadAsync(Case found) => people = await colleagues.AllAsync(Stop);

    protected override void Begin(ConflictForm form, Case found) => form.Staff = Staff.Id;

    protected override string AfterwardsAt(Case found) =>
        Form!.Staff is null || Form.Staff == Staff.Id ? "/staff" : base.AfterwardsAt(found);

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, ConflictForm form, CancellationToken ct) => record.HandleAsync(on, form.Staff ?? Staff.Id, form.Reason, ct);
}
