using System.Globalization;
using System.Reflection;

namespace WestKent.Bot.Understanding.Lexicon;

/// <summary>Reads the lexicon: "words" and "class" name sets of words, "concept" lists phrases, "cue" says what concepts speak for, "need" what a flag cannot do without. See docs/understanding.md.</summary>
internal sealed class LexiconReader
{
    private const int NearGap = 3;
    private const int FarGap = 7;
    private const int MostGaps = 3;

    private static readonly HashSet<string> Negators = ["no", "not", "never", "without", "nobody", "none", "nothing"];

    private readonly WordKinds kinds = new();
    private readonly Dictionary<string, string[]> wordSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> concepts = new(StringComparer.Ordinal);
    private readonly HashSet<string> described = new(StringComparer.Ordinal);
    private readonly List<Phrase> phrases = [];
    private readonly List<Cue> cues = [];
    private readonly HashSet<int> figures = [];
    private readonly Dictionary<string, int[]> needs = new(StringComparer.Ordinal);
    private int current = -1;

    /// <summary>Reads every lexicon file built into this assembly; facts are concepts that code finds out (hours, how often).</summary>
    public static ConceptBook ReadBuiltIn(IEnumerable<string> facts)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith("Understanding.Lexicon.", StringComparison.Ordinal));
        var texts = names.Order(StringComparer.Ordinal).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return (name, reader.ReadToEnd());
        });
        return Read([.. texts], facts);
    }

    /// <summary>Word sets may be used before the file that names them is reached, so they are read first.</summary>
    public static ConceptBook Read(IReadOnlyList<(string Name, string Text)> files, IEnumerable<string> facts)
    {
        var reader = new LexiconReader();
        foreach (var fact in facts)
            reader.described.Add(fact);
        reader.ReadLines(files, reader.ReadWordSet);
        reader.ReadLines(files, reader.ReadLine);
        foreach (var name in reader.concepts.Keys.Where(name => !reader.described.Contains(name)))
            throw new InvalidDataException($"A cue uses the concept '{name}', which no file describes.");
        foreach (var fact in facts)
            reader.NumberOf(fact);
        return new ConceptBook(reader.kinds, reader.phrases, reader.figures, reader.concepts, reader.cues, reader.needs);
    }

    private void ReadLines(IReadOnlyList<(string Name, string Text)> files, Action<string> read)
    {
        foreach (var (name, text) in files)
        {
            current = -1;
            var number = 0;
            foreach (var line in text.Split('\n'))
            {
                number++;
                var content = line.Split(" # ")[0].TrimEnd();
                if (content.Length == 0 || content.StartsWith('#'))
                    continue;
                try
                {
                    read(content);
                }
                catch (Exception problem) when (problem is FormatException or KeyNotFoundException or InvalidDataException)
                {
                    throw new InvalidDataException($"{name} line {number}: {problem.Message}", problem);
                }
            }
        }
    }

    private void ReadWordSet(string line)
    {
        var isClass = line.StartsWith("class ", StringComparison.Ordinal);
        if (!isClass && !line.StartsWith("words ", StringComparison.Ordinal))
            return;
        var parts = line[6..].Split('=', 2, StringSplitOptions.TrimEntries);
        var words = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => word[0] == '<' ? wordSets[word[1..^1]] : isClass ? [word + "~"] : [word]);
        wordSets[parts[0]] = [.. wordSets.GetValueOrDefault(parts[0], []), .. words];
    }

    private void ReadLine(string line)
    {
        if (line.StartsWith("words ", StringComparison.Ordinal))
            return;
        if (line.StartsWith("concept ", StringComparison.Ordinal))
            ReadConcept(line[8..]);
        else if (line.StartsWith("class ", StringComparison.Ordinal))
            ReadClass(line[6..]);
        else if (line.StartsWith("cue ", StringComparison.Ordinal))
            ReadCue(line[4..]);
        else if (line.StartsWith("need ", StringComparison.Ordinal))
            ReadNeed(line[5..]);
        else if (line.StartsWith("  ", StringComparison.Ordinal) && current >= 0)
            phrases.AddRange(Spread(line.Trim()).Select(ReadPhrase));
        else
            throw new FormatException($"'{line}' is neither words, concept, class, cue, need nor a phrase of a concept.");
    }

    private void ReadConcept(string line)
    {
        var parts = line.Split("->");
        var name = parts[0].Trim();
        var isFigure = name.StartsWith("figure ", StringComparison.Ordinal);
        name = isFigure ? name[7..] : name;
        described.Add(name);
        current = NumberOf(name);
        if (isFigure)
            figures.Add(current);
        if (parts.Length == 2)
            cues.Add(new Cue(name, [new Term(current, Standing.Said)], Votes(parts[1])));
    }

    private void ReadClass(string line)
    {
        var name = line.Split('=')[0].Trim();
        ReadConcept("class " + name);
        phrases.Add(ReadPhrase("<" + name + ">"));
    }

    private void ReadCue(string line)
    {
        var parts = line.Split("->");
        if (parts.Length != 2)
            throw new FormatException("A cue needs '->' and what it speaks for.");
        var terms = parts[0].Split('+', StringSplitOptions.TrimEntries).Select(ReadTerm);
        cues.Add(new Cue(parts[0].Trim(), [.. terms], Votes(parts[1])));
    }

    private void ReadNeed(string line)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        needs[parts[0]] = [.. parts[1].Split(',', StringSplitOptions.TrimEntries).Select(NumberOf)];
    }

    private Term ReadTerm(string term) => term[0] switch
    {
        '!' => new Term(NumberOf(term[1..]), Standing.NotSaid),
        '-' => new Term(NumberOf(term[1..]), Standing.TakenBack),
        _ => new Term(NumberOf(term), Standing.Said),
    };

    private static Vote[] Votes(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries).Select(vote =>
    {
        var parts = vote.Split(' ');
        return new Vote(parts[0], float.Parse(parts[1], CultureInfo.InvariantCulture));
    })];

    private Phrase ReadPhrase(string text)
    {
        var steps = new List<Step>();
        var gap = 0;
        foreach (var token in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token is ".." or "...")
            {
                gap = token.Length == 2 ? NearGap : FarGap;
                continue;
            }

            var optional = token.EndsWith('?');
            steps.Add(new Step(kinds.NumberOf([.. Alternatives(optional ? token[..^1] : token)]), gap, optional));
            gap = 0;
        }

        if (steps.Count == 0 || steps[0].Optional || steps.Count(step => step.Gap > 0) > MostGaps)
            throw new FormatException($"'{text}' must start with a word and have at most {MostGaps} gaps.");
        return new Phrase(current, [.. steps], text.Split(' ', '/').Any(Negators.Contains), text);
    }

    /// <summary>"not moving/out_cold" stands for two phrases: alternatives of several words are written with "_".</summary>
    private static IEnumerable<string> Spread(string text)
    {
        var tokens = text.Split(' ');
        var at = Array.FindIndex(tokens, token => token.Contains('_', StringComparison.Ordinal));
        if (at < 0)
            return [text];
        var alternatives = tokens[at].Split('/').ToLookup(part => part.Contains('_', StringComparison.Ordinal));
        IEnumerable<string> ways = alternatives[true].Select(part => part.Replace('_', ' '));
        if (alternatives[false].Any())
            ways = ways.Append(string.Join('/', alternatives[false]));
        return ways.SelectMany(way => Spread(string.Join(' ', [.. tokens[..at], way, .. tokens[(at + 1)..]])));
    }

    private IEnumerable<string> Alternatives(string token) => token.Split('/').SelectMany(part =>
        part[0] != '<' ? [part] : wordSets.TryGetValue(part[1..^1], out var words) ? words
            : throw new FormatException($"There is no set of words called '{part}'."));

    private int NumberOf(string concept)
    {
        if (!concepts.TryGetValue(concept, out var number))
            concepts[concept] = number = concepts.Count;
        return number;
    }
}
