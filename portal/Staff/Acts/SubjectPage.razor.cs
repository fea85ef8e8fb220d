using Microsoft.AspNetCore.Components;
using WestKent.Cases.Casework;

namespace WestKent.Portal.Staff.Acts;

public sealed class SubjectForm : ActForm
{
    public Guid? Id { get; set; }

    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public bool IsRemoved { get; set; }
}

/// <summary>A person the case is about, kept apart from the source.</summary>
public sealed partial class SubjectPage(RecordSubject record, ReadDeskCase reader)
{
    [SupplyParameterFromQuery]
    private Guid? Id { get; set; }

    protected override string DoneKey => "subject-recorded";

    protected override async Task LoadAsync(Case found)
    {
        if (Form!.Id is not null || Form.Name is not null || Id is null)
            return;
        var known = (await reader.HandleAsync(Reference, Staff, Stop))!.Subjects.FirstOrDefault(subject => subject.Id == Id);
        (Form.Id, Form.Name, Form.Address, Form.Phone) = (known?.Id, known?.Name, known?.Address, known?.Phone);
    }

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, SubjectForm form, CancellationToken ct) => record.HandleAsync(
        on, form.Id, form is { IsRemoved: true, Id: not null } ? null : new NewSubject(form.Name ?? "", form.Address ?? "", form.Phone ?? ""), ct);
}
