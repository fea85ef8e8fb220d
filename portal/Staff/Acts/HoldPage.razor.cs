using WestKent.Cases.Casework;
using WestKent.Cases.Keeping;

namespace WestKent.Portal.Staff.Acts;

/// <summary>Keeps a closed case whole past its time, or lets it go again.</summary>
public sealed partial class HoldPage(HoldCase hold)
{
    protected override string DoneKey => "hold-changed";

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, ReasonForm form, CancellationToken ct) =>
        hold.HandleAsync(on, Found!.HeldUtc is null, form.Reason ?? "", ct);
}
