using Microsoft.Extensions.Logging;
using WestKent.Bot.Understanding;
using WestKent.Content.Reading;

namespace WestKent.Bot.Conversation;

/// <summary>
/// What the bot has learnt from the content as it now stands. It learns beside the running service: pages are served
/// at once, only a first message may wait a moment, and nobody waits when staff change an example.
/// </summary>
internal sealed class CurrentUnderstander : IDisposable
{
    private readonly ContentLibrary library;
    private readonly ILogger<CurrentUnderstander> logger;
    private Task<Understander> current;

    public CurrentUnderstander(ContentLibrary library, ILogger<CurrentUnderstander> logger)
    {
        this.library = library;
        this.logger = logger;
        current = LearnAsync(library.Current);
        library.Changed += LearnAgain;
    }

    public Task<Understander> GetAsync() => Volatile.Read(ref current);

    private void LearnAgain(ContentSnapshot changed) =>
        LearnAsync(changed).ContinueWith(
            learnt => Volatile.Write(ref current, learnt), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);

    private Task<Understander> LearnAsync(ContentSnapshot content) => Task.Run(() =>
    {
        try
        {
            return Understander.Learn(content);
        }
        catch (Exception failure)
        {
            logger.LogCritical(failure, "The examples in content could not be learnt");
            throw;
        }
    });

    public void Dispose() => library.Changed -= LearnAgain;
}
