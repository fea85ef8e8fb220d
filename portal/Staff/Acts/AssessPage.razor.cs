using WestKent.Cases.Casework;
using WestKent.Content.Reading;
using WestKent.Portal.Components;

namespace WestKent.Portal.Staff.Acts;

public sealed class AssessForm : ActForm
{
    public string? Type { get; set; }

    public string? Band { get; set; }

    public string? BandReason { get; set; }

    public string? Vulnerability { get; set; }

    public string? VulnerabilityNote { get; set; }

    public string? Team { get; set; }

    public string? Owner { get; set; }
}

/// <summary>What it is, how urgent, whether the source is vulnerable, and who looks after it.</summary>
public sealed partial class AssessPage(AssessCase assess, Colleagues colleagues)
{
    private List<Colleague> officers = [];

    protected override string DoneKey => "assessed";

    private List<Choice> Types => [.. TypeNames.All(Content).Select(type => new Choice(type.Id, type.IsType ? type.Title : $"{type.Title} ({Words("usually-not")})"))];

    private List<Choice> Bands => [.. Content.Policy.Bands.OrderByDescending(band => band.Rank).Select(band => new Choice(band.Id, band.Title))];

    private List<Choice> Teams => [.. Content.Policy.Teams.Select(team => new Choice(team.Id, team.Name))];

    private List<Choice> Owners => [new("", Words("owner-nobody")), .. officers.Select(officer => new Choice(officer.Id, officer.Name))];

    protected override async Task LoadAsync(Case found) => officers = await colleagues.OfficersAsync(Stop);

    protected override void Begin(AssessForm form, Case found)
    {
        form.Type = found.TypeId;
        form.Band = found.Band;
        form.Team = found.Team;
        form.Owner = found.OwnerId ?? (officers.Exists(officer => officer.Id == Staff.Id) ? Staff.Id : "");
        form.Vulnerability = found.IsSourceVulnerable switch { true => "yes", false => "no", null => null };
    }

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, AssessForm form, CancellationToken ct)
    {
        var owner = officers.Find(officer => officer.Id == form.Owner);
        return assess.HandleAsync(on, new Assessment(
            form.Type ?? "", form.Band ?? "", form.BandReason, form.Vulnerability switch { "yes" => true, "no" => false, _ => null },
            form.VulnerabilityNote, form.Team ?? "", owner?.Id, owner?.Name, form.NextContactOn), ct);
    }
}
