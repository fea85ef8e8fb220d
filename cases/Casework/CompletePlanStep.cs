using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>Ticks off a step of the plan; the source sees the tick. It tells nobody anything else: recording an action does.</summary>
public sealed class CompletePlanStep(CasesDb db, CaseDesk desk)
{
    public async Task<CaseworkOutcome> HandleAsync(OnCase on, Guid stepId, CancellationToken ct)
    {
        var (one, refusal) = await desk.TakeAsync(on, StaffAct.AgreePlan, ct);
        if (one is null)
        {
            return refusal!;
        }

        var step = await db.PlanSteps.SingleOrDefaultAsync(found => found.Id == stepId && found.CaseId == one.Id, ct);
        if (step is null)
        {
            return new CaseworkOutcome.NotReady([new("step", "unknown")]);
        }

        step.Done(desk.NowUtc);
        one.Changed(desk.NowUtc);
        desk.Audit(one, on.Staff, "plan-step-done", step.Id.ToString());
        return CaseDesk.Done(one, step.Id);
    }
}
