using System.Globalization;
using System.Text;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace WestKent.Bot.Dialogs;

/// <summary>Which of the offered choices an answer means: by button, by number, or by the whole of its words.</summary>
internal static class ChoiceReading
{
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly char[] ListBreaks = [',', ';', '&', '+', ' ', '\n'];

    /// <param name="pressed">Ids of the buttons or boxes the resident chose, comma-separated; null when they wrote.</param>
    public static IReadOnlyList<string> Read(string? text, string? pressed, IList<Choice> choices)
    {
        if (choices.Count == 0)
            return [];
        if (pressed is not null)
            return [.. pressed.Split(',').Where(id => choices.Any(choice => choice.Value == id))];

        var said = Plain(text);
        if (said.Length == 0)
            return [];

        var exact = choices.FirstOrDefault(choice => Names(choice).Any(name => Plain(name) == said));
        return exact is not null ? [exact.Value] : ByNumber(said, choices);
    }

    /// <summary>The same words without case, punctuation and surplus spaces.</summary>
    public static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var letter in (text ?? "").ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
                plain.Append(letter);
            else if (letter is not '\'' and not '’' && plain.Length > 0 && plain[^1] != ' ')
                plain.Append(letter is ',' or ';' ? ',' : ' ');
        }

        return plain.ToString().Trim(' ', ',').Replace(", ", ",", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(Choice choice) => [choice.Value, .. choice.Synonyms ?? []];

    // "2", "2.", "two", "1 and 3", "1,3": the whole answer must be numbers, so that "2 High Street" stays an address.
    private static IReadOnlyList<string> ByNumber(string said, IList<Choice> choices)
    {
        var words = said.Split(ListBreaks, StringSplitOptions.RemoveEmptyEntries).Where(word => word is not "and" and not "number");
        var picked = new List<string>();
        foreach (var word in words)
        {
            var number = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
                ? digits
                : Array.IndexOf(Numbers, word) + 1;
            if (number < 1 || number > choices.Count)
                return [];
            picked.Add(choices[number - 1].Value);
        }

        return [.. picked.Distinct()];
    }
}
