using System.Buffers;
using System.Text;

namespace WestKent.Content.Reading.Parsing;

/// <summary>Bytes of a file to clean text, or a plain reason why not.</summary>
internal static class ContentText
{
    public const int LargestFile = 200_000;

    private static readonly SearchValues<char> Hidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter) && letter is not ('\t' or '\n')),
        .. "\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\uFFFD\uFFFE\uFFFF",
    ]);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestFile)
            throw new ContentMistake(1, $"The file is too large (more than {LargestFile / 1000} kB). Split it, or check what was pasted in.");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new ContentMistake(LineOfFirstUnreadable(bytes), "There is a character here that is not saved as UTF-8. Save the file as UTF-8 and look at this line.");
        }
        text = text.ReplaceLineEndings("\n");
        RefuseHiddenCharacters(text);
        return text;
    }

    private static int LineOfFirstUnreadable(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        while (Rune.DecodeFromUtf8(bytes, out var letter, out var length) == OperationStatus.Done)
        {
            line += letter.Value == '\n' ? 1 : 0;
            bytes = bytes[length..];
        }
        return line;
    }

    private static void RefuseHiddenCharacters(string text)
    {
        var at = text.AsSpan().IndexOfAny(Hidden);
        if (at >= 0)
            throw new ContentMistake(1 + text.AsSpan(0, at).Count('\n'), $"There is a hidden character (U+{(int)text[at]:X4}) on this line. Delete the line and type it again.");
    }

    /// <summary>Controls, marks that change the direction of text, and characters that stand for "unreadable".</summary>
    public static bool IsHidden(char letter) => Hidden.Contains(letter);
}
