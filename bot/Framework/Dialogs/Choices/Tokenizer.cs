using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits text into words; spaces and punctuation part them and every emoji stands alone.</summary>
public class Tokenizer
{
    private static readonly TokenizerFunction Default = Split;

    private static readonly (int First, int Last)[] PartingRanges =
    [
        (0x0000, 0x002F), (0x003A, 0x0040), (0x005B, 0x0060), (0x007B, 0x00BF),
        (0x02B9, 0x036F), (0x2000, 0x2BFF), (0x2E00, 0x2E7F),
    ];

    public static TokenizerFunction DefaultTokenizer => Default;

    private static List<Token> Split(string text, string locale)
    {
        var words = new List<Token>();
        if (string.IsNullOrEmpty(text)) return words;

        var wordStart = -1;
        for (var at = 0; at < text.Length;)
        {
            var length = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
            var character = length == 2 ? rune.Value : text[at];
            var alone = character > 0xFFFF;

            if (alone || Parts(character))
            {
                AddWord(words, text, wordStart, at);
                if (alone) AddWord(words, text, at, at + length);
                wordStart = -1;
            }
            else if (wordStart < 0)
            {
                wordStart = at;
            }

            at += length;
        }

        AddWord(words, text, wordStart, text.Length);
        return words;
    }

    private static void AddWord(List<Token> words, string text, int start, int end)
    {
        if (start < 0) return;

        var word = text[start..end];
        words.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
    }

    private static bool Parts(int character)
    {
        foreach (var (first, last) in PartingRanges)
        {
            if (character < first) return false;
            if (character <= last) return true;
        }

        return false;
    }
}
