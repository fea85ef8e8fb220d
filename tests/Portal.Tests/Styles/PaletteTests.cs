using System.Globalization;
using System.Text.RegularExpressions;

namespace WestKent.Tests.Portal.Styles;

/// <summary>Everything that is read or pressed can be seen, by day and by night: WCAG 2.2, 1.4.3 and 1.4.11.</summary>
public sealed partial class PaletteTests
{
    private static readonly string[] Palettes = ["light", "dark"];

    private static readonly (string Words, string Ground)[] Text =
    [
        ("ink", "page"), ("ink", "surface"), ("ink", "surface-soft"), ("ink", "warm-soft"), ("ink", "action-soft"), ("ink", "alert-soft"), ("ink", "good-soft"), ("ink", "quiet-soft"),
        ("ink-soft", "page"), ("ink-soft", "surface"), ("link", "page"), ("link", "surface"), ("link", "warm-soft"), ("link", "alert-soft"), ("link-visited", "page"), ("link-visited", "surface"),
        ("link-visited", "warm-soft"), ("link-hover", "page"), ("on-action", "action"), ("on-action", "action-hover"), ("action", "surface"), ("action-hover", "action-soft"), ("on-bar", "bar"),
        ("on-warm", "warm"), ("on-warm", "warm-hover"), ("alert", "page"), ("alert", "surface"), ("alert", "alert-soft"), ("good", "good-soft"), ("surface", "alert"), ("page", "ink"),
    ];

    private static readonly (string Edge, string Ground)[] Edges =
    [
        ("line-strong", "page"), ("line-strong", "surface"), ("action", "page"), ("action", "action-soft"), ("alert", "page"), ("focus", "focus-edge"), ("focus", "bar"),
    ];

    public static TheoryData<string, string, string, double> Pairs()
    {
        var pairs = new TheoryData<string, string, string, double>();
        foreach (var palette in Palettes)
        {
            foreach (var (words, ground) in Text)
                pairs.Add(palette, words, ground, 4.5);
            foreach (var (edge, ground) in Edges)
                pairs.Add(palette, edge, ground, 3);
        }
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void It_stands_out_enough(string palette, string front, string ground, double atLeast)
    {
        var colours = Read(palette);

        var contrast = Contrast(colours[front], colours[ground]);

        Assert.True(contrast >= atLeast, $"{palette}: {front} on {ground} is {contrast:0.00}, needs {atLeast}");
    }

    // Whatever the ground, one of the ring's two edges stands out from it.
    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void The_focus_ring_shows_on_every_ground(string palette)
    {
        var colours = Read(palette);

        foreach (var ground in new[] { "page", "surface", "surface-soft", "bar", "warm-soft", "action-soft", "alert-soft", "warm", "action" })
            Assert.True(Math.Max(Contrast(colours["focus"], colours[ground]), Contrast(colours["focus-edge"], colours[ground])) >= 3, $"{palette}: {ground}");
    }

    private static Dictionary<string, string> Read(string palette)
    {
        var tokens = File.ReadAllText(Path.Combine(Repository.Portal, "Styles", "tokens.scss"));
        var from = tokens.IndexOf($"${palette}: (", StringComparison.Ordinal);
        var map = tokens[from..tokens.IndexOf(");", from, StringComparison.Ordinal)];
        return Colour().Matches(map).ToDictionary(found => found.Groups["name"].Value, found => found.Groups["hex"].Value);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Part(int at)
        {
            var part = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Part(0) + 0.7152 * Part(2) + 0.0722 * Part(4);
    }

    [GeneratedRegex(@"^\s+(?<name>[a-z-]+): #(?<hex>[0-9a-f]{6})", RegexOptions.Multiline)]
    private static partial Regex Colour();
}
