using System.Text.RegularExpressions;

using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>Residents are spoken to calmly and plainly.</summary>
internal static partial class ToneCheck
{
    public static void Run(TextPiece piece, Findings findings)
    {
        if (piece.Text.Contains("to be confirmed", StringComparison.OrdinalIgnoreCase))
            findings.ToDo(piece.Line, $"\"{piece.Where}\" says that something is to be confirmed by staff.");
        foreach (Match match in AvoidPattern().Matches(piece.Text))
        {
            var line = piece.Line + (piece.Text.AsSpan(0, match.Index).Count('\n'));
            findings.Warning(line, $"\"{match.Value.Trim()}\" does not sound calm and plain. Say it another way.");
        }
    }

    [GeneratedRegex(@"!(?!\[)|\b(unfortunately|please note|invalid|error|failure to|in order to|prior to|commence|utilise|pursuant)\b|\p{Cs}\p{Cs}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AvoidPattern();
}
