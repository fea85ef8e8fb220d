namespace WestKent.Content.Reading.Parsing;

/// <summary>Something that stops the reading of a file; it never leaves this library.</summary>
internal sealed class ContentMistake(int line, string message) : Exception(message)
{
    public int Line { get; } = line;
}
