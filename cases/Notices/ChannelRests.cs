using System.Collections.Concurrent;

namespace WestKent.Cases.Notices;

/// <summary>
/// Lets a provider that keeps failing rest, so that two thousand waiting messages do not each wait for its time-out. One message
/// a rest tries whether it is back; a code does not wait for it but takes the other way.
/// </summary>
internal sealed class ChannelRests
{
    private const int FailuresInARow = 3;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<NoticeChannel, State> states = new();

    /// <summary>Until when nothing goes this way; null if it may be tried.</summary>
    public DateTime? Until(NoticeChannel channel, DateTime nowUtc) =>
        states.TryGetValue(channel, out var state) && state.RestsUntilUtc > nowUtc ? state.RestsUntilUtc : null;

    public void Worked(NoticeChannel channel) => states.TryRemove(channel, out _);

    public void Failed(NoticeChannel channel, DateTime nowUtc) => states.AddOrUpdate(
        channel, _ => new State(1, DateTime.MinValue), (_, before) => before.After(nowUtc));

    private sealed record State(int Failures, DateTime RestsUntilUtc)
    {
        public State After(DateTime nowUtc)
        {
            var failures = Failures + 1;
            if (failures < FailuresInARow)
            {
                return this with { Failures = failures };
            }

            var rest = First * Math.Pow(2, Math.Min(failures - FailuresInARow, 10));
            return new State(failures, nowUtc + (rest < Longest ? rest : Longest));
        }
    }
}
