using Microsoft.Extensions.Logging.Abstractions;

using WestKent.Content.Reading;
using WestKent.Content.Reading.Keeping;

namespace WestKent.Tests.Content;

public class WatchTests
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task A_saved_sentence_is_seen_within_two_seconds()
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var seen = new TaskCompletionSource<ContentSnapshot>(TaskCreationOptions.RunContinuationsAsynchronously);
        library.Changed += snapshot => seen.TrySetResult(snapshot);
        library.Watch();
        await Task.Delay(500, CancellationToken.None);

        content.Change("prompts/report/when.md", "sms: When did it last happen?", "sms: When was it?");
        var snapshot = await seen.Task.WaitAsync(Promised, CancellationToken.None);

        Assert.Equal("When was it?", snapshot.Prompts["report/when"].Sms);
        Assert.Same(snapshot, library.Current);
    }

    [Fact]
    public async Task A_change_is_seen_within_two_seconds_where_the_file_system_gives_no_notice()
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        library.Changed += _ => seen.TrySetResult();
        using var watch = new FolderWatch(content.Folder, library.Reread, NullLogger.Instance, useNotifications: false);
        await Task.Delay(500, CancellationToken.None);

        content.Change("guides/quiet-word.md", "title: A quiet word", "title: A calm word");
        await seen.Task.WaitAsync(Promised, CancellationToken.None);

        Assert.Equal("A calm word", library.Current.Guides["quiet-word"].Title);
    }

    [Fact]
    public async Task A_file_saved_in_pieces_is_taken_over_whole()
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var titles = new List<string>();
        library.Changed += snapshot => titles.Add(snapshot.Guides["quiet-word"].Body);
        library.Watch();
        await Task.Delay(500, CancellationToken.None);
        var whole = content.Read("guides/quiet-word.md") + "\nThe last words.\n";

        // Each half alone would be a good file, so only waiting for quiet keeps the first from residents.
        for (var end = whole.Length - 80; end < whole.Length; end += 20)
        {
            content.Write("guides/quiet-word.md", whole[..end]);
            await Task.Delay(60, CancellationToken.None);
        }
        content.Write("guides/quiet-word.md", whole);
        await Task.Delay(Promised, CancellationToken.None);

        Assert.EndsWith("The last words.", Assert.Single(titles), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_between_reading_and_watching_is_not_missed()
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        library.Changed += _ => seen.TrySetResult();
        content.Change("guides/quiet-word.md", "title: A quiet word", "title: A calm word");

        library.Watch();
        await seen.Task.WaitAsync(Promised, CancellationToken.None);

        Assert.Equal("A calm word", library.Current.Guides["quiet-word"].Title);
    }
}
