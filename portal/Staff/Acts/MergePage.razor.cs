using WestKent.Cases.Casework;

namespace WestKent.Portal.Staff.Acts;

public sealed class MergeForm : ReasonForm
{
    public string? Kept { get; set; }
}

/// <summary>Joins a second telling of the same thing to the case that stays.</summary>
public sealed partial class MergePage(MergeCases merge)
{
    protected override string DoneKey => "merged";

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, MergeForm form, CancellationToken ct) =>
        merge.HandleAsync(on, form.Kept ?? "", form.Reason ?? "", ct);
}
