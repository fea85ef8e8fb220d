namespace WestKent.Content.Reading.Parsing;

/// <summary>Turns the YAML reader's wording into what an editor can act on.</summary>
internal static class YamlMistakes
{
    private static readonly (string Sign, string Advice)[] Known =
    [
        ("Mapping values are not allowed", "There is a second colon in this text. Put double quotes around the whole text."),
        ("mapping values are not allowed", "There is a second colon in this text. Put double quotes around the whole text."),
        ("While scanning a simple key", "A colon is missing near here, or a text that goes on over several lines needs quotes around it."),
        ("could not find expected ':'", "A colon is missing near here, or a text that goes on over several lines needs quotes around it."),
        ("did not find expected key", "This line does not fit under the one above. Check the spaces at its start, and quotes that were opened but not closed."),
        ("did not find expected '-'", "A line of this list does not start with a dash, or its dash is not below the others."),
        ("quoted scalar", "A quote is opened but not closed. Add the missing quote mark, or double it where it stands inside the text."),
        ("cannot start any token", "This text starts with a sign that has a special meaning (such as @, %, ` or a tab). Put double quotes around the whole text."),
        ("flow", "A bracket is opened but not closed, or a comma is missing between its words."),
        ("escape", "A backslash in double quotes has a special meaning. Use single quotes, or leave the backslash out."),
        ("block scalar", "The text under | or > needs spaces before every line of it."),
        ("tab", "A tab is used. Use spaces."),
        ("Tab", "A tab is used. Use spaces."),
        ("alias", "A text that starts with * or & gets a special meaning. Put quotes around the text."),
        ("anchor", "A text that starts with * or & gets a special meaning. Put quotes around the text."),
        ("tag", "A text that starts with ! gets a special meaning. Put quotes around the text."),
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
