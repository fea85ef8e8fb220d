using System.Globalization;

namespace WestKent.Tests.Evaluation.Talking;

/// <summary>
/// A conversation to be played: <c>R: words</c>, <c>[choice-id]</c>, <c>expect: prompt-key</c>,
/// <c>expect label: id</c>; docs/conversation.md lists them all.
/// </summary>
internal sealed record TalkScript(string Name, string ChannelId, DateTimeOffset Now, IReadOnlyList<TalkLine> Lines)
{
    private const string Expect = "expect";

    public static TalkScript Read(string path)
    {
        var channel = "webchat";
        var now = new DateTimeOffset(2026, 11, 22, 20, 0, 0, TimeSpan.Zero);
        var lines = new List<TalkLine>();
        var number = 0;
        foreach (var line in File.ReadLines(path).Select(raw => raw.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.StartsWith("channel:", StringComparison.Ordinal))
                channel = After(line) == "sms" ? "sms" : "webchat";
            else if (line.StartsWith("now:", StringComparison.Ordinal))
                now = DateTimeOffset.Parse(After(line), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            else
                lines.Add(ReadLine(line, number));
        }

        return new TalkScript(Path.GetFileNameWithoutExtension(path), channel, now, lines);
    }

    private static TalkLine ReadLine(string line, int number) => line switch
    {
        _ when line.StartsWith("R:", StringComparison.Ordinal) => new(number, TalkLineKind.Says, Repeated(After(line))),
        ['[', .., ']'] => new(number, TalkLineKind.Presses, line[1..^1]),
        _ when line.StartsWith(Expect, StringComparison.Ordinal) =>
            new(number, TalkLineKind.Expects, After(line), line[Expect.Length..line.IndexOf(':', StringComparison.Ordinal)].Trim()),
        _ => throw new FormatException($"Line {number} is none of R:, [choice] and expect: \"{line}\"."),
    };

    private static string After(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    // "*800 some words" writes the words 800 times, for very long messages.
    private static string Repeated(string words) =>
        words.StartsWith('*') && words.IndexOf(' ', StringComparison.Ordinal) is var space and > 1
        && int.TryParse(words[1..space], CultureInfo.InvariantCulture, out var times)
            ? string.Join(' ', Enumerable.Repeat(words[(space + 1)..], times))
            : words;
}
