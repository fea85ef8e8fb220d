using WestKent.Bot.Conversation;

namespace WestKent.Tests.Evaluation.Talking;

/// <summary>Many talks of anything at all through the real turn runner, each turn held against what must always be true.</summary>
internal static class RandomTalks
{
    private const int TurnsOfATalk = 40;

    // A text that comes sooner after another may be more of it, and then need not be answered by itself.
    private static readonly TimeSpan Burst = TimeSpan.FromSeconds(10);

    /// <param name="seed">Where the talks begin; each has a seed of its own after it.</param>
    /// <param name="after">Told how long each turn took.</param>
    /// <returns>What went wrong, with the seed to see it again.</returns>
    public static async Task<IReadOnlyList<string>> PlayAsync(TalkService service, int turns, int seed, Action<TimeSpan> after, CancellationToken ct)
    {
        var wrong = new List<string>();
        for (var played = 0; played < turns; seed++)
        {
            var talker = new RandomTalker(seed);
            var channel = seed % 3 == 0 ? "sms" : "webchat";
            var conversation = $"random-{seed}";
            TurnOutcome? before = null;
            for (var number = 1; number <= TurnsOfATalk && played < turns; number++, played++)
            {
                var pause = talker.Pause();
                service.Pass(pause);
                var message = talker.Next(channel, conversation, number, before);
                var began = System.Diagnostics.Stopwatch.GetTimestamp();
                try
                {
                    before = await service.SendAsync(message, ct);
                }
                catch (TurnFailedException failure)
                {
                    wrong.Add($"seed {seed}, turn {number}: {failure.InnerException}");
                }

                after(System.Diagnostics.Stopwatch.GetElapsedTime(began));
                // What begins a burst is answered, and so every burst is.
                var mayBeMore = channel == "sms" && number > 1 && pause <= Burst;
                if (!mayBeMore && (before is null || before.Replies.Count == 0))
                    wrong.Add($"seed {seed}, turn {number}: nothing was answered to: {message.Choice ?? message.Text}");
            }
        }

        return wrong;
    }
}
