using WestKent.Cases.Casework;
using WestKent.Cases.Policies;

namespace WestKent.Portal.Staff.Queue;

/// <summary>One press from the list to the form for what is to be done next.</summary>
internal static class NextAct
{
    /// <returns>Null where the case itself is to be read first, or nothing is to be done.</returns>
    public static string? Of(QueueRow row, NextStepDecision next)
    {
        if (row.Status is CaseStatus.Reported or CaseStatus.Acknowledged)
            return null;

        return next.Step switch
        {
            // Whoever gave no name can only read their page.
            NextStep.FirstContact or NextStep.Contact => row.IsAnonymous ? "message" : "contact",
            NextStep.NoUpdate => "message",
            NextStep.Nothing => null,
        };
    }
}
