using System.Text.RegularExpressions;

namespace WestKent.Tests.House;

/// <summary>
/// Every word a resident reads comes from content. What looks like a sentence in code (four or more words, the first with
/// a capital, in a string literal or in a page's markup) must be for staff or developers, and listed here with the reason.
/// </summary>
public sealed partial class WordsTests
{
    private static readonly string[] NotForResidents =
    [
        "bot/Safety/",             // rule B5: these words must never be edited away, so they are compiled in
        "bot/Framework/",          // exceptions for developers, and the Bot Framework's own defaults, which we never use
        "bot/Understanding/",      // reasons for staff and traces, exceptions
        "cases/Storage/",          // why the service refuses to start, for people who run it
        "content/Reading/",        // messages to editors
        "portal/HousingSystem/",   // problems and descriptions for people who build the other system
        "portal/Look/",            // the style guide, Development only
        "portal/Development/",     // Development only
    ];

    // The words of an exception, a log line or an attribute that explains a registration are read by people who run the service.
    [GeneratedRegex(@"Exception\(|\bLog(Debug|Information|Warning|Error|Critical)?\(|Validate\(|\.MustBe|throw |///|^\s*//|Refused\(|Skip =|migrationBuilder|\.Sql\(", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ForPeopleWhoRunIt();

    [GeneratedRegex("\"[A-Z][a-z']+ [a-z']+ [a-z']+ [a-z']+[^\"]*\"|>\\s*[A-Z][a-z']+ [a-z']+ [a-z']+ [a-z']+[^<@]*<", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentence();

    [Fact]
    public void No_sentence_a_resident_reads_is_left_in_code()
    {
        var found = House.SourceFiles()
            .Where(file => file.StartsWith("bot/", StringComparison.Ordinal) || file.StartsWith("cases/", StringComparison.Ordinal)
                || file.StartsWith("portal/", StringComparison.Ordinal) || file.StartsWith("content/", StringComparison.Ordinal))
            .Where(file => !NotForResidents.Any(room => file.StartsWith(room, StringComparison.Ordinal)))
            .SelectMany(SentencesIn);

        Assert.Empty(found);
    }

    [Fact]
    public void The_search_would_find_one()
    {
        Assert.Matches(Sentence(), "var words = \"We have got your report.\";");
        Assert.Matches(Sentence(), "<p>We have got your report</p>");
    }

    private static IEnumerable<string> SentencesIn(string file)
    {
        var lines = File.ReadAllLines(House.PathOf(file));
        return lines.Select((line, at) => (line, at, before: at > 0 ? lines[at - 1] : ""))
            .Where(one => Sentence().IsMatch(one.line) && !ForPeopleWhoRunIt().IsMatch(one.line) && !ForPeopleWhoRunIt().IsMatch(one.before))
            .Select(one => $"{file}:{one.at + 1}: {one.line.Trim()}");
    }
}
