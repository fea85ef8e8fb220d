using WestKent.Cases.Storage;

namespace WestKent.Cases.Reporting;

/// <summary>Turns a finished draft into a case. Stages everything; the turn or page that called commits it.</summary>
public sealed class SendReport(CasesDb db, TimeProvider clock)
{
    public Task<SendReportOutcome> HandleAsync(ReportDraft draft, CancellationToken ct) =>
        throw new NotSupportedException($"{db.ContextId} {clock.GetUtcNow()} {draft.Id} {ct.IsCancellationRequested}");
}
