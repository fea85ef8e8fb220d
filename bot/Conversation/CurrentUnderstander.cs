using System.Security.Cryptography;
using System.Text;
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
    private string learntFrom;

    public CurrentUnderstander(ContentLibrary library, ILogger<CurrentUnderstander> logger)
    {
        this.library = library;
        this.logger = logger;
        learntFrom = Lessons(library.Current);
        current = LearnAsync(library.Current);
        library.Changed += LearnAgain;
    }

    public Task<Understander> GetAsync() => Volatile.Read(ref current);

    // The library tells of changes one at a time, so nothing else touches what was learnt from.
    private void LearnAgain(ContentSnapshot changed)
    {
        var lessons = Lessons(changed);
        if (lessons == learntFrom)
            return;

        learntFrom = lessons;
        LearnAsync(changed).ContinueWith(
            learnt => Volatile.Write(ref current, learnt), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
    }

    // Everything that is learnt from, as one fingerprint: most changes of content touch none of it.
    private static string Lessons(ContentSnapshot content)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var words in content.Exclusions.SelectMany(item => item.Examples.Prepend(item.Id))
            .Concat(content.Types.SelectMany(item => item.Examples.Prepend(item.Id)))
            .Concat(content.Wishes.SelectMany(item => item.Examples.Prepend(item.Id)))
            .Concat(content.Safety.SelectMany(item => item.Examples.Concat(item.NearMisses).Prepend(item.Id)))
            .Concat(content.Policy.Spellings.SelectMany(pair => new[] { pair.Key, pair.Value }))
            .Append(content.Policy.DiyHours.ToString() ?? ""))
        {
            all.AppendData(Encoding.UTF8.GetBytes(words));
            all.AppendData([0]);
        }

        return Convert.ToHexString(all.GetHashAndReset());
    }

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
