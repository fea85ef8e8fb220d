namespace WestKent.Cases.Policies;

/// <summary>Who is at the other end of a text.</summary>
public enum TextNumber
{
    UkMobile,

    /// <summary>A UK number that takes no texts, or another country's.</summary>
    Elsewhere,

    /// <summary>A short code or a name: nobody reads an answer.</summary>
    Nobody,
}

/// <summary>We text UK mobiles only, so that nobody can make us pay for calls to premium numbers or other countries.</summary>
public static class TextNumberRule
{
    private const int UkLength = 13;
    private const int ShortestNumber = 8;

    public static TextNumber Decide(string number)
    {
        if (number.Length < ShortestNumber || number[0] != '+' || !number.AsSpan(1).ContainsOnlyDigits())
            return TextNumber.Nobody;
        if (number.Length != UkLength || !number.StartsWith("+447", StringComparison.Ordinal))
            return TextNumber.Elsewhere;

        // 070 is personal numbers and 076 pagers, but for 07624, the Isle of Man's mobiles (Ofcom's numbering plan).
        return number[4] == '0' || (number[4] == '6' && !number.StartsWith("+447624", StringComparison.Ordinal))
            ? TextNumber.Elsewhere
            : TextNumber.UkMobile;
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
