using System.Diagnostics;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Guidance;

/// <summary>Staff edit the words while the service runs.</summary>
public sealed class LiveEditTests : IAsyncLifetime
{
    private const string Guide = "/guides/mediation";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string folder = Directory.CreateTempSubdirectory("words-").FullName;
    private PortalHost host = null!;
    private Visitor resident = null!;

    public async Task InitializeAsync()
    {
        foreach (var kind in Directory.EnumerateDirectories(Path.Combine(BuiltPortal.Root, "content")).Where(path => Path.GetFileName(path) != "Reading"))
            Copy(kind, Path.Combine(folder, Path.GetFileName(kind)));
        host = await PortalHost.StartAsync(settings: ("Content__Folder", folder));
        resident = host.NewVisitor();
    }

    [Fact]
    public async Task A_changed_sentence_is_shown_and_found_and_a_broken_file_changes_nothing()
    {
        await EditAsync("guides/mediation.md", text => text + "\nBring a flask of marzipan tea.\n");
        await UntilAsync(Guide, words => words.Contains("marzipan tea", StringComparison.Ordinal));
        await UntilAsync("/guides?q=marzapan", words => words.Contains(BuiltPortal.Content.Guides["mediation"].Title, StringComparison.Ordinal));

        await EditAsync("guides/mediation.md", text => text.Replace("marzipan tea", "gone", StringComparison.Ordinal).Replace("topic:", "topick:", StringComparison.Ordinal));
        await UntilLoggedAsync("Content not taken over: guides/mediation.md:");
        Assert.Contains("marzipan tea", (await resident.OpenAsync(Guide)).Words, StringComparison.Ordinal);
        Assert.Equal("Healthy", (await resident.OpenAsync("/health/ready")).Html);
    }

    [Fact]
    public async Task A_button_whose_words_were_deleted_keeps_its_old_words()
    {
        var button = BuiltPortal.Content.Pages["guides"].Word("search-button");

        await EditAsync("pages/guides.md", text => text.Replace($"  search-button: {button}\n", "", StringComparison.Ordinal));

        await UntilLoggedAsync("search-button");
        Assert.Equal(button, (await resident.OpenAsync("/guides")).Document.Words(".search button"));
    }

    public async Task DisposeAsync()
    {
        resident.Dispose();
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task EditAsync(string file, Func<string, string> edit)
    {
        var path = Path.Combine(folder, file);
        var (before, after) = (await File.ReadAllTextAsync(path), edit(await File.ReadAllTextAsync(path)));
        Assert.NotEqual(before, after);
        await File.WriteAllTextAsync(path, after);
    }

    private async Task UntilAsync(string path, Func<string, bool> isThere)
    {
        for (var waiting = Stopwatch.StartNew(); !isThere((await resident.OpenAsync(path)).Words); await Task.Delay(100))
            Assert.True(waiting.Elapsed < Patience, $"{path} did not change:\n{host.Log}");
    }

    private async Task UntilLoggedAsync(string words)
    {
        for (var waiting = Stopwatch.StartNew(); !host.Log.Contains(words, StringComparison.Ordinal); await Task.Delay(100))
            Assert.True(waiting.Elapsed < Patience, $"The log does not say {words}:\n{host.Log}");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }
}
