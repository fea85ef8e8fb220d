namespace WestKent.Content.Reading.Parsing;

/// <summary>Turns the YAML reader's wording into what an editor can act on.</summary>
internal static class YamlMistakes
{
    private static readonly (string Sign, string Advice)[] Known =
    [
        ("multiline plain scalar", "The line above has no colon, or is a text over several lines that needs double quotes around it."),
        ("invalid mapping", "There is a colon where none can stand. If it belongs to the text, put double quotes around the whole text; if this is a key of its own, take away the spaces before it."),
        ("invalid tab", "A tab is used at the start of a line. Use spaces."),
        ("unknown escape", "A backslash in double quotes has a special meaning. Use single quotes, or leave the backslash out."),
        ("quoted scalar", "A quote is opened but not closed. Add the missing quote mark, or double it where it stands inside the text."),
        ("a flow ", "A bracket is opened but not closed, or a comma is missing between its words."),
        ("expected ':'", "A colon is missing here, or the text under | or > needs spaces before every line of it."),
        ("cannot start any token", "This text starts with a sign that has a special meaning (such as @ or %). Put double quotes around the whole text."),
        ("expected node content", "This text starts with a sign that has a special meaning (such as ] or ,). Put double quotes around the whole text."),
        ("Block sequence entries", "A list starts on a line of its own. If the dash belongs to the text, put double quotes around the whole text."),
        ("expected key", "This line does not fit here. Check the spaces at its start, and whether there is more text after a closing quote or bracket."),
        ("expected '-'", "Every line of this list should start with a dash, one below the other."),
        ("block scalar", "After | or > the text starts on the next line, with spaces before it. If the sign belongs to the text, put double quotes around the whole text."),
        ("anchor or alias", "A text that starts with * or & gets a special meaning. Put double quotes around the whole text."),
        ("a tag", "A text that starts with ! gets a special meaning. Put double quotes around the whole text."),
    ];

    public static string Explain(string message)
    {
        foreach (var (sign, advice) in Known)
        {
            if (message.Contains(sign, StringComparison.Ordinal))
                return advice;
        }
        return "The keys cannot be read here. Check the spaces at the start of the line, and put double quotes around text with a colon, # or quote in it.";
    }
}
