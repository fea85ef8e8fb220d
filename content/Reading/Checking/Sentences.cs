using System.Text.RegularExpressions;

namespace WestKent.Content.Reading.Checking;

/// <summary>A word and how many syllables count for reading age.</summary>
internal readonly record struct ReadWord(string Text, int Syllables);

/// <summary>Cuts a paragraph into sentences and words. Names, numbers, addresses and placeholders are easy words.</summary>
internal static partial class Sentences
{
    public static IEnumerable<List<ReadWord>> Split(string paragraph)
    {
        var plain = AddressPattern().Replace(paragraph, " it ");
        plain = PlaceholderPattern().Replace(plain, " it ");
        foreach (var sentence in EndPattern().Split(plain))
        {
            var words = Words(sentence);
            if (words.Count > 0)
                yield return words;
        }
    }

    private static List<ReadWord> Words(string sentence)
    {
        var words = new List<ReadWord>();
        var first = true;
        foreach (Match match in WordPattern().Matches(sentence))
        {
            var word = match.Value;
            var isName = char.IsUpper(word[0]) && (!first || NextIsCapital(sentence, match.Index + match.Length));
            words.Add(new ReadWord(word, isName ? 1 : Syllables.In(word)));
            first = false;
        }
        return words;
    }

    private static bool NextIsCapital(string sentence, int position) =>
        position + 1 < sentence.Length && sentence[position] == ' ' && char.IsUpper(sentence[position + 1]);

    [GeneratedRegex(@"(https?://\S+)|(\S+@\S+\.\S+)|\b([a-z0-9-]+\.)+(org|com|uk|net)\b(/\S*)?|\+?\d[\d ]{1,16}\d")]
    private static partial Regex AddressPattern();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex(@"[.!?;]+(?:[\s""'”’)]|$)|\n\s*\n")]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F'’]*")]
    private static partial Regex WordPattern();
}
