using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Running;

/// <summary>What a visit costs a phone with little data, and what the service costs its machine.</summary>
[Collection(OnePortal.Name)]
public sealed class FigureTests(OnePortal portal)
{
    private const int MostBytes = 30_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/chat")]
    public async Task A_first_visit_is_light(string path)
    {
        using var visitor = portal.NewVisitor();
        var page = await visitor.OpenAsync(path);
        var files = page.Document.QuerySelectorAll("script[src], img[src], link[href]").Select(file => file.GetAttribute("src") ?? file.GetAttribute("href")!).ToList();

        // Pages are sent as they are, files as the published service has packed them.
        var bytes = page.Html.Length;
        foreach (var file in files)
        {
            using var answer = await visitor.GetAsync(file);
            bytes += Packed(await answer.Content.ReadAsByteArrayAsync());
        }

        Figures.Tell(string.Create(CultureInfo.InvariantCulture, $"First visit to {path}: {bytes / 1000.0:0.0} kB in {files.Count + 1} requests"));
        Assert.InRange(bytes, 1, MostBytes);
    }

    private static int Packed(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(file);
        return (int)packed.Length;
    }

    [Fact]
    public async Task A_turn_is_quick()
    {
        using var resident = portal.NewVisitor();
        await resident.ReportByButtonsAsync();
        var times = new List<double>();
        await resident.OpenAsync("/chat");
        for (var turn = 0; turn < 40; turn++)
        {
            var form = resident.FieldsOf("#chat-form", ("text", $"they play loud music until {turn % 12 + 1} at night"));
            var watch = Stopwatch.StartNew();
            using var answer = await resident.PostAsync("/chat", form);
            times.Add(watch.Elapsed.TotalMilliseconds);
            await resident.ShowAsync(answer);
        }

        times.Sort();
        Figures.Tell(string.Create(CultureInfo.InvariantCulture,
            $"A turn: {times[times.Count / 2]:0} ms in the middle, {times[^2]:0} ms at worst but one; memory {portal.Host.MemoryInBytes / 1_000_000} MB"));
        Assert.InRange(times[times.Count / 2], 0, 1_000);
    }
}
