using System.IO.Compression;
using System.Text.RegularExpressions;

namespace WestKent.Tests.Portal.Styles;

public sealed partial class StyleRulesTests
{
    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Repository.Portal, pattern, SearchOption.AllDirectories)
            .Where(path => !path.Contains("node_modules", StringComparison.Ordinal) && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [Fact]
    public void Only_the_tokens_hold_colours()
    {
        var holding = Files("*.scss").Where(path => Path.GetFileName(path) != "tokens.scss")
            .Where(path => ColourLiteral().IsMatch(File.ReadAllText(path)));

        Assert.Empty(holding);
    }

    [Fact]
    public void Nothing_shouts_over_the_order_of_the_rules() =>
        Assert.DoesNotContain(Files("*.scss"), path => File.ReadAllText(path).Contains("!important", StringComparison.Ordinal));

    // The content security policy would drop them without a word.
    [Fact]
    public void No_page_carries_style_or_script_inside_it() =>
        Assert.DoesNotContain(Files("*.razor"), path => Inline().IsMatch(File.ReadAllText(path)));

    [Fact]
    public void A_first_visit_is_light()
    {
        var css = Compressed(Path.Combine(Repository.Portal, "wwwroot", "css", "site.css"));
        var script = new FileInfo(Path.Combine(Repository.Portal, "wwwroot", "js", "site.js")).Length;

        Assert.InRange(css, 1, 25 * 1024);
        Assert.InRange(script, 1, 6 * 1024);
    }

    private static long Compressed(string path)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(path));
        return packed.Length;
    }

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b(?!\{)|\b(rgb|hsl|oklch|lab)a?\(|\b(color|background|border[a-z-]*|fill|stroke):[^;{]*\b(white|black|red|green|blue|gr[ae]y)\b")]
    private static partial Regex ColourLiteral();

    [GeneratedRegex(@"\sstyle=""|<style|\son[a-z]+=""[^@]|<script(?![^>]*src=)")]
    private static partial Regex Inline();
}
