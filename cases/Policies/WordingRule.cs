using System.Text.RegularExpressions;

namespace WestKent.Cases.Policies;

public enum WordingWarning
{
    /// <summary>Part of the name of someone the case is about, or of what the source called them.</summary>
    Name,
    Address,
    Phone,
    Email,
}

/// <summary>What is known of the people a case is about.</summary>
/// <param name="Names">Names staff recorded, and who the source said it was, in their own words.</param>
public sealed record SubjectFacts(IReadOnlyList<string> Names, IReadOnlyList<string> Addresses);

/// <summary>Words for the source that may give away someone else (D4). It warns; staff decide.</summary>
public static partial class WordingRule
{
    private const int ShortestName = 3;

    // Capital letters alone make no name: these begin sentences or are things, not people.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "and", "his", "her", "their", "they", "she", "him", "man", "men", "woman", "women", "lady", "guy", "boy", "girl", "son", "daughter",
        "neighbour", "neighbours", "next", "door", "upstairs", "downstairs", "above", "below", "opposite", "flat", "house", "number", "from", "with", "who",
        "lives", "live", "living", "called", "name", "not", "dont", "don", "know", "sure", "someone", "people", "kids", "children", "teenagers", "family",
        "mr", "mrs", "miss", "road", "street", "close", "avenue", "lane", "court", "west", "kent", "one", "two", "three", "and/or", "some", "same", "block",
        "friend", "friends", "boyfriend", "girlfriend", "partner", "husband", "wife", "tenant", "tenants", "resident", "residents", "him", "them", "think", "young", "old",
    };

    public static IReadOnlyList<WordingWarning> Decide(string wording, SubjectFacts subject)
    {
        List<WordingWarning> found = [];
        var words = Words(wording).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (subject.Names.SelectMany(Words).Any(name => name.Length >= ShortestName && !NoNames.Contains(name) && words.Contains(name)))
        {
            found.Add(WordingWarning.Name);
        }

        if (Postcode().IsMatch(wording) || HouseAndStreet().IsMatch(wording) || subject.Addresses.Any(address => Holds(wording, address)))
        {
            found.Add(WordingWarning.Address);
        }

        if (Phone().IsMatch(wording))
        {
            found.Add(WordingWarning.Phone);
        }

        if (Email().IsMatch(wording))
        {
            found.Add(WordingWarning.Email);
        }

        return found;
    }

    private static bool Holds(string wording, string address)
    {
        var firstLine = address.Split(',', '\n')[0].Trim();
        return firstLine.Length > 4 && wording.Contains(firstLine, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\p{L}[\p{L}-]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\b(?:flat|number|no\.?)\s*\d{1,4}[a-z]?\b|\b\d{1,4}[a-z]?\s+(?:\p{Lu}[\p{L}']+\s+){1,3}(?:road|street|close|avenue|lane|drive|way|court|gardens|crescent|place|terrace|walk|grove|house)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HouseAndStreet();

    // The landlord's own numbers begin with 0 too, but they come in by placeholder, not by hand.
    [GeneratedRegex(@"(?:\+44|0044|\b0)[\s()-]*\d(?:[\s()-]*\d){8,9}\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Email();
}
