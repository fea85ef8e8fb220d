namespace WestKent.Bot.Answers.Phones;

/// <summary>What somebody may have meant whose answer holds no UK number, so that they can be told what is amiss.</summary>
internal static class PhoneGuess
{
    private const int UsualLength = 11;
    private const int ShortestTry = 7;

    public static HeardPhone Otherwise(string text, List<DigitGroup> groups)
    {
        var best = new HeardPhone(PhoneFinding.None, null, "");
        var letters = text.Count(char.IsLetter);
        for (var first = 0; first < groups.Count; first++)
        {
            if (PhoneSearch.IsDate(groups, first))
            {
                first += 2;
                continue;
            }

            var (digits, last) = PhoneSearch.Run(groups, first);
            var typed = text[groups[first].Start..groups[last].End];
            if (PhoneSearch.IsForeign(groups[first], digits))
                return new HeardPhone(PhoneFinding.Foreign, null, groups[first].HasPlus ? "+" + typed : typed);
            if (best.Finding == PhoneFinding.None && Finding(letters, groups[first], digits) is { } finding and not PhoneFinding.None)
                best = new HeardPhone(finding, null, typed);
            first = last;
        }

        return best;
    }

    private static PhoneFinding Finding(int letters, DigitGroup first, string digits)
    {
        var isUk = first.HasPlus || digits[0] == '0' || (digits.StartsWith("44", StringComparison.Ordinal) && digits.Length >= UsualLength);
        if (isUk && digits.Length >= ShortestTry)
        {
            var length = digits.StartsWith("0044", StringComparison.Ordinal) ? digits.Length - 3 : digits[0] == '0' ? digits.Length : digits.Length - 1;
            return length switch { < UsualLength => PhoneFinding.TooShort, > UsualLength => PhoneFinding.TooLong, _ => PhoneFinding.NoSuchNumber };
        }

        // Other figures (a flat, a reference) stand among words.
        if (letters > digits.Length * 2)
            return PhoneFinding.None;
        return PhoneSearch.IsShortCode(digits) ? PhoneFinding.ShortCode
            : digits.Length is >= 5 and <= 8 && digits[0] != '0' ? PhoneFinding.NoAreaCode
            : digits.Length is >= 5 and <= 10 ? PhoneFinding.TooShort
            : digits.Length > 10 ? PhoneFinding.TooLong
            : PhoneFinding.None;
    }
}
