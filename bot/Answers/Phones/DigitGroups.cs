using System.Globalization;
using System.Text;

namespace WestKent.Bot.Answers.Phones;

/// <summary>Finds the groups of figures in an answer: "07700 900123", "0 7 7 0 0…", "O77OO…", "oh double seven…".</summary>
internal static class DigitGroups
{
    private const int Most = 200;
    private const int WidestGap = 4;

    private static readonly string[] Figures = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly HashSet<string> Noughts = ["zero", "oh", "o", "nought", "naught"];

    public static List<DigitGroup> In(string text)
    {
        var groups = new List<DigitGroup>();
        var pendingTimes = 1;
        for (var at = 0; at < text.Length && groups.Count < Most;)
        {
            if (IsFigure(text[at]) || (text[at] is 'O' or 'o' && at + 1 < text.Length && IsFigure(text[at + 1]) && !IsLetterBefore(text, at)))
            {
                var end = EndOfFigures(text, at);
                if (IsInAddress(text, at, end))
                    end = EndOfToken(text, end);
                else
                    Add(groups, text, Read(text, at, end), at, end);
                at = end;
            }
            else if (char.IsLetter(text[at]))
            {
                var end = at;
                while (end < text.Length && char.IsLetter(text[end]))
                    end++;
                at = ReadWord(groups, text, at, end, ref pendingTimes);
            }
            else
            {
                at++;
            }
        }

        return groups;
    }

    private static int ReadWord(List<DigitGroup> groups, string text, int start, int end, ref int times)
    {
        var word = text[start..end].ToLowerInvariant();
        if (word.Length > 6)
            return end;
        if (word is "double" or "treble" or "triple")
        {
            times = word == "double" ? 2 : 3;
            return end;
        }

        var figure = Noughts.Contains(word) ? 0 : Array.IndexOf(Figures, word);
        if (figure >= 0)
            Add(groups, text, new string((char)('0' + figure), times), start, end);
        times = 1;
        return end;
    }

    private static void Add(List<DigitGroup> groups, string text, string digits, int start, int end)
    {
        var first = start;
        while (first > 0 && text[first - 1] is ' ' or '(' && first > start - 2)
            first--;
        var hasPlus = first > 0 && text[first - 1] is '+' or '\uFF0B';
        var isBracketedZero = digits == "0" && start > 0 && text[start - 1] == '(' && end < text.Length && text[end] == ')';
        groups.Add(new DigitGroup(digits, start, end, hasPlus, isBracketedZero, groups.Count == 0 || hasPlus ? DigitGroup.Apart : Separator(text, groups[^1].End, start)));
    }

    private static char Separator(string text, int from, int to)
    {
        var separator = ' ';
        if (to - from > WidestGap && !IsDouble(text[from..to]))
            return DigitGroup.Apart;
        for (var at = from; at < to; at++)
        {
            if (char.IsLetter(text[at]))
                continue;
            if (!MayPart(text[at]))
                return DigitGroup.Apart;
            if (!char.IsWhiteSpace(text[at]) && text[at] is not ('(' or ')'))
                separator = text[at];
        }

        return HasLetter(text, from, to) && !IsDouble(text[from..to]) ? DigitGroup.Apart : separator;
    }

    private static bool MayPart(char character) => character is not ('\n' or '\r')
        && (char.IsWhiteSpace(character) || character is '.' or '(' or ')' or '/' or '_' or ',' || char.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation);

    private static bool IsDouble(string gap) => gap.Trim().ToLowerInvariant() is "double" or "treble" or "triple";

    private static bool HasLetter(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (char.IsLetter(text[at]))
                return true;
        }

        return false;
    }

    private static string Read(string text, int start, int end)
    {
        var digits = new StringBuilder(end - start);
        for (var at = start; at < end; at++)
            digits.Append(IsFigure(text[at]) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text[at])) : '0');
        return digits.ToString();
    }

    private static int EndOfFigures(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsFigure(text[end]) || text[end] is 'O' or 'o'))
            end++;

        // The O of a word that begins right after the figures is a letter: "12 of", "07700900123or".
        while (end > start + 1 && !IsFigure(text[end - 1]) && end < text.Length && char.IsLetter(text[end]))
            end--;
        return end;
    }

    // Figures in an e-mail address are not a number to ring.
    private static bool IsInAddress(string text, int start, int end)
    {
        for (var at = end; at < text.Length && !char.IsWhiteSpace(text[at]) && at < end + 64; at++)
        {
            if (text[at] == '@')
                return true;
        }

        for (var at = start - 1; at >= 0 && !char.IsWhiteSpace(text[at]) && at > start - 64; at--)
        {
            if (text[at] == '@' && at > 0 && !char.IsWhiteSpace(text[at - 1]))
                return true;
        }

        return false;
    }

    private static int EndOfToken(string text, int from)
    {
        while (from < text.Length && !char.IsWhiteSpace(text[from]))
            from++;
        return from;
    }

    private static bool IsLetterBefore(string text, int at) => at > 0 && char.IsLetter(text[at - 1]);

    private static bool IsFigure(char character) => char.IsDigit(character);
}
