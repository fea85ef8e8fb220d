using System.Security.Cryptography;

namespace WestKent.Cases.Casework;

/// <summary>
/// What a resident quotes: eight random characters and one check character, shown as <c>7F3K-9QZM-A</c>.
/// A single wrong character, or any two swapped, never reads as another reference.
/// </summary>
public readonly record struct CaseReference
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int RandomCharacters = 8;

    /// <summary>Characters before the first dash.</summary>
    internal const int GroupLength = 4;

    private readonly string? shown;

    private CaseReference(string shown) => this.shown = shown;

    public static CaseReference New()
    {
        Span<int> digits = stackalloc int[RandomCharacters];
        foreach (ref var digit in digits)
        {
            digit = RandomNumberGenerator.GetInt32(Alphabet.Length);
        }

        return Shown(digits);
    }

    /// <summary>Reads what someone typed or heard: any case, any spacing, O for 0 and I or L for 1.</summary>
    public static bool TryParse(string? typed, out CaseReference reference)
    {
        reference = default;
        Span<int> digits = stackalloc int[RandomCharacters + 1];
        var count = 0;
        foreach (var letter in typed ?? "")
        {
            if (char.IsWhiteSpace(letter) || letter is '-' or '–' or '.')
            {
                continue;
            }

            var digit = DigitOf(letter);
            if (digit < 0 || count == digits.Length)
            {
                return false;
            }

            digits[count++] = digit;
        }

        if (count != digits.Length || ReferenceCheck.Of(digits[..RandomCharacters]) != digits[RandomCharacters])
        {
            return false;
        }

        reference = Shown(digits[..RandomCharacters]);
        return true;
    }

    public override string ToString() => shown ?? throw new InvalidOperationException("This is no case's reference.");

    private static CaseReference Shown(ReadOnlySpan<int> digits)
    {
        Span<char> text = stackalloc char[11];
        for (var i = 0; i < RandomCharacters; i++)
        {
            text[i < 4 ? i : i + 1] = Alphabet[digits[i]];
        }

        text[4] = text[9] = '-';
        text[10] = Alphabet[ReferenceCheck.Of(digits)];
        return new CaseReference(new string(text));
    }

    private static int DigitOf(char letter) => char.ToUpperInvariant(letter) switch
    {
        'O' => 0,
        'I' or 'L' => 1,
        var upper => Alphabet.IndexOf(upper, StringComparison.Ordinal),
    };
}
