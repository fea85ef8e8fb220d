using WestKent.Cases.Casework;
using WestKent.Portal.Components;

namespace WestKent.Portal.Staff.Acts;

public sealed class AssignForm : ActForm
{
    public string? Team { get; set; }

    public string? Owner { get; set; }

    public string? Reason { get; set; }
}

/// <summary>Gives a case to an officer, or to another team.</summary>
public sealed partial class AssignPage(AssignCase assign, Colleagues colleagues)
{
    private List<Colleague> officers = [];

    protected override string DoneKey => "assigned";

    private List<Choice> Teams => [.. Content.Policy.Teams.Select(team => new Choice(team.Id, team.Name))];

    private List<Choice> Owners => [new("", Words("owner-nobody")), .. officers.Select(officer => new Choice(officer.Id, officer.Name))];

    protected override async Task LoadAsync(Case found) => officers = await colleagues.OfficersAsync(Stop);

    protected override void Begin(AssignForm form, Case found) => (form.Team, form.Owner) = (found.Team, found.OwnerId ?? Staff.Id);

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, AssignForm form, CancellationToken ct)
    {
        var owner = officers.Find(officer => officer.Id == form.Owner);
        return assign.HandleAsync(on, new Assigning(form.Team ?? "", owner?.Id, owner?.Name, form.Reason), ct);
    }
}
