namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

/// <summary>Reads one number from a given word on: digits, words or both ("2 hundred and five", "1.5 million", "two and a half").</summary>
internal sealed class NumberReading(List<Word> words, bool decimalComma, HashSet<string> units)
{
    public bool TryRead(int at, out int next, out decimal value)
    {
        if (TryReadHalf(at, out next, out value)) return true;

        value = 0;
        var scale = decimal.MaxValue;
        var read = false;
        for (var from = at; TryReadGroup(from, out var after, out var group);)
        {
            var multiplied = NumberWords.Scales.TryGetValue(words.At(after).Lower, out var larger);
            if (multiplied && larger >= scale) break;
            if (!multiplied && read && group >= scale) break;

            if (multiplied && !TryMultiply(ref group, larger)) break;

            value += group;
            next = multiplied ? after + 1 : after;
            read = true;
            if (!multiplied) break;

            scale = larger;
            from = words.At(next).Is("and") ? next + 1 : next;
        }

        if (!read) return false;
        ReadFraction(ref next, ref value);
        return true;
    }

    private bool TryReadHalf(int at, out int next, out decimal value)
    {
        var half = words.At(at).Lower is "a" or "one" ? at + 1 : at;
        next = half + 1;
        value = words.At(half).Is("quarter") ? 0.25m : 0.5m;
        return words.At(half).Is("half") || (half > at && words.At(half).Is("quarter"));
    }

    // Below a thousand in words, or anything in digits.
    private bool TryReadGroup(int at, out int next, out decimal value)
    {
        if (words.At(at).Lower is "a" or "an")
        {
            next = at + 1;
            value = 1;
            if (words.At(next).Is("dozen")) (next, value) = (next + 1, 12);
            else if (words.At(next).Is("hundred")) return AddHundreds(ref next, ref value);
            else return NumberWords.Scales.ContainsKey(words.At(next).Lower);
            return true;
        }

        if (!TryReadBelowHundred(at, out next, out value) && !TryReadDigits(at, out next, out value)) return false;
        if (words.At(next).Is("dozen") && TryMultiply(ref value, 12)) next++;
        else if (words.At(next).Is("hundred")) AddHundreds(ref next, ref value);
        return true;
    }

    private bool AddHundreds(ref int next, ref decimal value)
    {
        if (!TryMultiply(ref value, 100)) return true;

        next++;
        var from = words.At(next).Is("and") ? next + 1 : next;
        if (!TryReadBelowHundred(from, out var after, out var rest)
            && !(TryReadDigits(from, out after, out rest) && from > next && rest < 100)) return true;

        value += rest;
        next = after;
        return true;
    }

    private bool TryReadBelowHundred(int at, out int next, out decimal value)
    {
        next = at + 1;
        value = 0;
        if (NumberWords.Small.TryGetValue(words.At(at).Lower, out var small))
        {
            value = small;
            return true;
        }

        if (!NumberWords.Tens.TryGetValue(words.At(at).Lower, out var tens)) return false;

        value = tens;
        var unit = words.At(next).Is("-") ? next + 1 : next;
        if (NumberWords.Small.TryGetValue(words.At(unit).Lower, out small) && small is > 0 and < 10)
        {
            value += small;
            next = unit + 1;
        }

        return true;
    }

    private bool TryReadDigits(int at, out int next, out decimal value)
    {
        next = at + 1;
        value = 0;
        var digits = words.At(at);
        if (digits.Kind != WordKind.Digits || !WrittenDigits.TryRead(digits.Lower, decimalComma, out value)) return false;

        var after = words.At(next);
        if (!Words.Touch(digits, after)) return TryReadVulgarFraction(ref next, ref value);
        if (after.Is("/") || after.Is(":")) return after.Is("/") && TryReadDivision(ref next, ref value);
        if (after.Kind != WordKind.Letters) return true;
        if (after.Is("k") && TryMultiply(ref value, 1000))
        {
            next++;
            return true;
        }

        return units != null && units.Contains(after.Lower);
    }

    // "3/4" is a number, "3/4/2024" a date.
    private bool TryReadDivision(ref int next, ref decimal value)
    {
        var below = words.At(next + 1);
        if (below.Kind != WordKind.Digits || words.At(next + 2).Is("/")) return false;
        if (!WrittenDigits.TryRead(below.Lower, decimalComma, out var divisor) || divisor < 1) return false;

        value /= divisor;
        next += 2;
        return true;
    }

    // "1 1/2".
    private bool TryReadVulgarFraction(ref int next, ref decimal value)
    {
        if (words.At(next).Kind != WordKind.Digits || !words.At(next + 1).Is("/")) return true;
        if (!TryReadDigits(next, out var after, out var fraction) || fraction >= 1) return true;

        value += fraction;
        next = after;
        return true;
    }

    // Nobody means more than this, and far more would not fit.
    private static bool TryMultiply(ref decimal value, decimal by)
    {
        if (value > 100_000_000_000_000m) return false;

        value *= by;
        return true;
    }

    private void ReadFraction(ref int next, ref decimal value)
    {
        if (words.At(next).Is("point"))
        {
            var place = 0.1m;
            var at = next + 1;
            for (; NumberWords.Small.TryGetValue(words.At(at).Lower, out var digit) && digit < 10; at++, place /= 10) value += digit * place;
            if (at > next + 1) next = at;
        }
        else if (words.At(next).Is("and") && words.At(next + 1).Is("a") && TryReadHalf(next + 1, out var after, out var part))
        {
            value += part;
            next = after;
        }
    }
}
