using WestKent.Content.Reading.Kinds;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Checking;

/// <summary>Every {{name}} is listed, and every listed name is used.</summary>
internal static class PlaceholderCheck
{
    /// <summary>False where a template could not be filled as it stands.</summary>
    public static bool Run(FileReading file)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var allKnown = true;
        foreach (var piece in file.Pieces)
        {
            if (Placeholders.OddBrace(piece.Text, piece.Line) is { } line)
            {
                file.Findings.Error(line, "There is a single or unfinished curly bracket here. A placeholder is written with two on each side, such as {{landlord.phone}}.");
                allKnown = false;
                continue;
            }
            foreach (var (name, at) in Placeholders.In(piece.Text, piece.Line))
            {
                used.Add(name);
                allKnown &= IsKnown(file, name, at);
            }
        }
        foreach (var unused in file.Placeholders.Keys.Where(name => !used.Contains(name)))
            file.Findings.Error(file.PlaceholderLine(unused), $"The placeholder \"{unused}\" is listed but not used in any text. Use it or take it out of the list.");
        return allKnown;
    }

    private static bool IsKnown(FileReading file, string name, int line)
    {
        if (file.Placeholders.ContainsKey(name) || PlaceholderKinds.AlwaysThere.ContainsKey(name))
            return true;
        var known = file.Placeholders.Keys.Concat(PlaceholderKinds.AlwaysThere.Keys);
        file.Findings.Error(line, $"{{{{{name}}}}} is not a placeholder this text can use.{NearestName.Suggest(name, known)} It can use: {string.Join(", ", known)}.");
        return false;
    }
}
