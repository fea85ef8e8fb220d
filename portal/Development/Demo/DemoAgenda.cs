namespace WestKent.Portal.Development.Demo;

/// <summary>What is going to happen in the sample cases, in the order of time. What would lie in the future never happens.</summary>
internal sealed class DemoAgenda(DateTime untilUtc)
{
    private readonly PriorityQueue<(DateTime AtUtc, Func<IServiceProvider, CancellationToken, Task> Act), DateTime> coming = new();

    public void Add(DateTime atUtc, Func<IServiceProvider, CancellationToken, Task> act)
    {
        if (atUtc <= untilUtc)
            coming.Enqueue((atUtc, act), atUtc);
    }

    public bool TryTake(out DateTime atUtc, out Func<IServiceProvider, CancellationToken, Task> act)
    {
        var found = coming.TryDequeue(out var next, out _);
        (atUtc, act) = next;
        return found;
    }
}
