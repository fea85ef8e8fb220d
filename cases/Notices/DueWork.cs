namespace WestKent.Cases.Notices;

/// <summary>One round of what the background worker does: jobs that are due and messages that are to go out.</summary>
public sealed class DueWork
{
    private readonly OutboxWorker worker;

    internal DueWork(OutboxWorker worker) => this.worker = worker;

    public Task DoAsync(CancellationToken ct) => worker.RunOnceAsync(ct);
}
