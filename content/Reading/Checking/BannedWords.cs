using System.Text.RegularExpressions;

using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>Words that must not show on a locked screen or in an inbox that someone else may see (rule B4).</summary>
internal static partial class BannedWords
{
    public static void Run(FileReading file, TextPiece piece)
    {
        if (file.Kind != KindFolder.Notices || piece.Use is not (PieceUse.Subject or PieceUse.Sms))
            return;
        if (TellingWords.Find(piece.Text) is { } word)
            file.Findings.Error(piece.Line, $"\"{piece.Where}\" says \"{word}\". Someone else may see this message, so it must not show what it is about. Write it neutrally.");
        if (CaseNumberPattern().Match(piece.Text) is { Success: true } number)
            file.Findings.Error(piece.Line, $"\"{piece.Where}\" has a case number (\"{number.Value}\") written out. Take it out.");
        if (piece.Use == PieceUse.Subject && Placeholders.In(piece.Text, piece.Line).Any(name => file.Placeholders.GetValueOrDefault(name.Name) == "reference"))
            file.Findings.Error(piece.Line, $"\"{piece.Where}\" shows the reference, which anyone who sees the inbox can read. Keep it for the text of the message.");
    }

    [GeneratedRegex(@"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b|\b([Cc]ase|[Rr]ef(erence)?)\.?\s*([Nn]o\.?|[Nn]umber)?:?\s*[0-9]{3,}")]
    private static partial Regex CaseNumberPattern();
}
