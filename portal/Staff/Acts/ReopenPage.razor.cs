using WestKent.Cases.Casework;
using WestKent.Cases.Closing;

namespace WestKent.Portal.Staff.Acts;

/// <summary>Opens a closed case again.</summary>
public sealed partial class ReopenPage(ReopenCase reopen)
{
    protected override string DoneKey => "reopened";

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, ReasonForm form, CancellationToken ct) => reopen.HandleAsync(on, form.Reason ?? "", ct);
}
