using WestKent.Cases.Casework;

namespace WestKent.Portal.Staff.Acts;

public class ReasonForm : ActForm
{
    public string? Reason { get; set; }
}

/// <summary>Shows a case to its owner and managers only, or to everyone again.</summary>
public sealed partial class RestrictPage(RestrictCase restrict)
{
    protected override string DoneKey => "restriction-changed";

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, ReasonForm form, CancellationToken ct) =>
        restrict.HandleAsync(on, !Found!.IsRestricted, form.Reason ?? "", ct);
}
