using WestKent.Cases.Storage;

namespace WestKent.Tests.Cases.Storage;

public sealed class WriterGateTests
{
    [Fact]
    public async Task Writers_go_one_at_a_time_in_the_order_they_came()
    {
        using var gate = new WriterGate();
        var first = await gate.EnterAsync(CancellationToken.None);
        var order = new List<int>();
        var waiting = Enumerable.Range(1, 20).Select(number => EnterThenNoteAsync(gate, number, order)).ToList();

        Assert.All(waiting, writer => Assert.False(writer.IsCompleted));
        first.Dispose();
        await Task.WhenAll(waiting);

        Assert.Equal(Enumerable.Range(1, 20), order);
    }

    [Fact]
    public async Task A_writer_that_leaves_twice_lets_only_one_other_in()
    {
        using var gate = new WriterGate();
        var first = await gate.EnterAsync(CancellationToken.None);
        first.Dispose();
        first.Dispose();

        using var second = await gate.EnterAsync(CancellationToken.None);

        Assert.False(gate.EnterAsync(CancellationToken.None).IsCompleted);
    }

    [Fact]
    public async Task A_writer_who_waits_longer_than_five_seconds_is_told_the_database_is_busy()
    {
        using var gate = new WriterGate();
        using var first = await gate.EnterAsync(CancellationToken.None);

        await Assert.ThrowsAsync<StorageBusyException>(() => gate.EnterAsync(CancellationToken.None));
    }

    private static async Task EnterThenNoteAsync(WriterGate gate, int number, List<int> order)
    {
        using var place = await gate.EnterAsync(CancellationToken.None);
        order.Add(number);
    }
}
