using WestKent.Cases.Casework;

namespace WestKent.Tests.Cases.Casework;

public sealed class CaseReferenceTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly string[] Sample = [.. Enumerable.Range(0, 500).Select(_ => CaseReference.New().ToString())];

    [Fact]
    public void A_reference_reads_back_as_itself() => Assert.All(Sample, shown =>
    {
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$", shown);
        Assert.True(CaseReference.TryParse(shown, out var read));
        Assert.Equal(shown, read.ToString());
    });

    [Fact]
    public void No_single_wrong_character_reads_as_another_reference() => Assert.All(Sample, shown =>
    {
        var plain = shown.Replace("-", "", StringComparison.Ordinal);
        for (var place = 0; place < plain.Length; place++)
        {
            foreach (var other in Alphabet.Where(letter => letter != plain[place]))
            {
                Assert.False(CaseReference.TryParse(plain[..place] + other + plain[(place + 1)..], out _));
            }
        }
    });

    [Fact]
    public void No_two_swapped_characters_read_as_another_reference() => Assert.All(Sample, shown =>
    {
        var plain = shown.Replace("-", "", StringComparison.Ordinal);
        for (var first = 0; first < plain.Length; first++)
        {
            for (var second = first + 1; second < plain.Length; second++)
            {
                var swapped = plain.ToCharArray();
                (swapped[first], swapped[second]) = (swapped[second], swapped[first]);
                Assert.Equal(plain[first] == plain[second], CaseReference.TryParse(new string(swapped), out _));
            }
        }
    });

    [Theory]
    [InlineData("{0}")]
    [InlineData("  {0} ")]
    [InlineData("{0}.")]
    public void A_reference_is_read_however_it_is_typed(string pattern)
    {
        foreach (var shown in Sample)
        {
            foreach (var typed in new[]
            {
                shown.ToLowerInvariant(), shown.Replace("-", "", StringComparison.Ordinal), shown.Replace('-', ' '), shown.Replace('0', 'O').Replace('1', 'l'),
                shown.Replace('0', 'o').Replace('1', 'I'), string.Join(' ', shown.ToCharArray()),
            })
            {
                Assert.True(CaseReference.TryParse(string.Format(null, pattern, typed), out var read), typed);
                Assert.Equal(shown, read.ToString());
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7F3K-9QZM")]
    [InlineData("UUUU-UUUU-U")]
    [InlineData("7F3K-9QZM-A-7F3K-9QZM-A")]
    [InlineData("my case")]
    [InlineData("٧F3K-9QZM-A")]
    public void What_is_no_reference_is_refused(string? typed) => Assert.False(CaseReference.TryParse(typed, out _));

    [Fact]
    public void Every_character_comes_up_about_as_often_as_any_other()
    {
        var counts = Enumerable.Range(0, 10_000).SelectMany(_ => CaseReference.New().ToString().Replace("-", "", StringComparison.Ordinal))
            .CountBy(letter => letter).ToDictionary();

        Assert.Equal(32, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 2_400, 3_225));
    }
}
