using WestKent.Cases.Access;

namespace WestKent.Tests.Cases.Access;

public sealed class PassphraseWordsTests
{
    [Fact]
    public void There_are_2048_short_plain_words()
    {
        Assert.Equal(2048, PassphraseWords.All.Count);
        Assert.All(PassphraseWords.All, word => Assert.Matches("^[a-z]{3,8}$", word));
    }

    [Fact]
    public void The_first_four_letters_tell_every_word_from_every_other() =>
        Assert.Equal(2048, PassphraseWords.All.Select(word => word[..Math.Min(4, word.Length)]).Distinct().Count());

    [Fact]
    public void No_word_begins_another_so_a_lost_space_is_no_loss() => Assert.All(
        PassphraseWords.All, word => Assert.DoesNotContain(PassphraseWords.All, other => other != word && other.StartsWith(word, StringComparison.Ordinal)));
}
