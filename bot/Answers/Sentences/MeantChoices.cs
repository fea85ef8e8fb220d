using WestKent.Bot.Answers.Spelling;

namespace WestKent.Bot.Answers.Sentences;

/// <summary>Finds the names of offered choices in a sentence, leaves out those said not to be meant, and stays silent in doubt.</summary>
internal static class MeantChoices
{
    private const int MostWords = 40;
    private const int LongEnoughForASlip = 7;

    // Names of such words mean a choice only where they are the whole answer.
    private static readonly HashSet<string> Weak =
    [
        "you", "yes", "no", "y", "n", "ok", "it", "me", "my", "a", "i", "next", "pass", "skip", "back", "other", "all", "none", "nope", "nah", "the",
        "is", "do", "did", "not", "to", "us", "we", "here", "there", "now", "then", "more", "so", "this", "that", "someone", "something", "else",
        "anything", "please", "want",
    ];

    private static readonly HashSet<string> Denying =
    [
        "not", "dont", "didnt", "doesnt", "isnt", "wasnt", "arent", "never", "without", "except", "nor", "neither", "havent", "hasnt", "wont", "cant",
        "cannot", "no", "instead", "than", "hate", "avoid", "nobody",
    ];

    private static readonly HashSet<string> NotDenying = ["only", "just", "sure", "mind", "one", "idea"];

    private static readonly HashSet<string> Asking = ["what", "why", "how", "which", "who", "whats", "does", "can", "could", "should", "is", "are", "will", "would"];

    private static readonly HashSet<string> Fillers =
    [
        "just", "please", "the", "a", "um", "er", "well", "i", "think", "its", "it", "is", "was", "probably", "option", "number", "choice", "want",
        "would", "like", "id", "for", "me", "thanks", "one", "and", ",", ".", "!",
    ];

    private readonly record struct Mention(string Id, int First, int Next, bool IsDenied)
    {
        public int Length => Next - First;
    }

    public static IReadOnlyList<string> Of(string? text, IReadOnlyList<OfferedChoice> choices)
    {
        var words = SaidWords.Of(text, TextSpeak.Correct, MostWords + 1);
        if (words.Count == 0 || words.Count > MostWords || choices.Count == 0)
            return [];

        var said = words.Select(word => word.Text).ToList();
        if (said[^1] == "?" || (Asking.Contains(said[0]) && said.Count > 2))
            return [];

        var mentions = Answered(said, WithoutAsides(said, Longest(Mentions(said, choices)), choices));
        if (mentions.Count == 0)
            return ByPlace(said, choices) ?? ByYesOrNo(text, choices);

        var meant = mentions.Where(mention => !mention.IsDenied).Select(mention => mention.Id).Distinct().ToList();
        if (meant.Count == 0)
            return ByYesOrNo(text, choices);
        var isDoubtful = mentions.Exists(mention => mention.IsDenied && meant.Contains(mention.Id))
            || (meant.Count > 1 && (said.Exists(word => word is "or" or "either" or "maybe") || choices.Any(choice => choice.IsAlone && meant.Contains(choice.Id))));
        return isDoubtful ? [] : [.. choices.Select(choice => choice.Id).Where(meant.Contains)];
    }

    private static List<Mention> Mentions(List<string> said, IReadOnlyList<OfferedChoice> choices)
    {
        var mentions = new List<Mention>();
        foreach (var choice in choices)
        {
            foreach (var name in choice.Names.Append(choice.Id.Replace('-', ' ')))
            {
                var words = SaidWords.Of(name, TextSpeak.Correct).Where(word => !word.IsSign).Select(word => word.Text).ToList();
                if (words.Count == 0 || (words.TrueForAll(Weak.Contains) && !IsWhole(said, words)))
                    continue;
                for (var at = 0; at + words.Count <= said.Count; at++)
                {
                    if (Fits(said, at, words) && !IsPartOfIdiom(said, at, words.Count))
                        mentions.Add(new Mention(choice.Id, at, at + words.Count, IsDenied(said, at)));
                }
            }
        }

        return mentions;
    }

    // "West Kent before" is not also "west kent"; "not sure" is not a denied "sure".
    private static List<Mention> Longest(List<Mention> mentions) =>
        mentions.FindAll(mention => !mentions.Exists(other => other.First <= mention.First && other.Next >= mention.Next && other.Length > mention.Length));

    // "Police yes, council no".
    private static List<Mention> Answered(List<string> said, List<Mention> mentions) =>
        mentions.TrueForAll(mention => mention.Next < said.Count && said[mention.Next] is "yes" or "no")
            ? mentions.ConvertAll(mention => mention with { IsDenied = said[mention.Next] == "no" })
            : mentions;

    // "I told the police but nobody came": what excludes the others stands first, or is no answer.
    private static List<Mention> WithoutAsides(List<string> said, List<Mention> mentions, IReadOnlyList<OfferedChoice> choices)
    {
        var alone = choices.Where(choice => choice.IsAlone).Select(choice => choice.Id).ToList();
        return mentions.Exists(mention => !alone.Contains(mention.Id) && !mention.IsDenied)
            ? mentions.FindAll(mention => !alone.Contains(mention.Id) || said.Take(mention.First).All(Fillers.Contains))
            : mentions;
    }

    private static bool IsDenied(List<string> said, int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - 6); back--)
        {
            if (said[back] is "but" && back > 0 && said[back - 1] is "anything" or "anyone" or "any" or "all" or "everything")
                return true;
            if (said[back] is "," or "." or ";" or "but" or "!" or "-" || (said[back] is "and" or "because" && back < at - 1))
                return false;
            if (said[back] is "no" && said[back + 1] is "one" && back + 1 < at)
                return true;
            if (Denying.Contains(said[back]) && !NotDenying.Contains(said[back + 1]))
                return !(said[back] is "no" && back == 0 && at > 2);
        }

        return false;
    }

    private static bool Fits(List<string> said, int at, List<string> words)
    {
        for (var place = 0; place < words.Count; place++)
        {
            if (!IsSame(said[at + place], words[place]))
                return false;
        }

        return true;
    }

    // One slip in a long word, or the plural, is still the word.
    private static bool IsSame(string said, string word) =>
        said == word
        || (word.Length > 3 && (said == word + "s" || word == said + "s"))
        || (word.Length >= LongEnoughForASlip && said[0] == word[0] && NearMiss.IsWithin(1, said, word));

    private static bool IsWhole(List<string> said, List<string> words)
    {
        var first = 0;
        while (first < said.Count && said[first] != words[0] && Fillers.Contains(said[first]))
            first++;
        var last = said.Count;
        while (last > first + words.Count && Fillers.Contains(said[last - 1]))
            last--;
        return last - first == words.Count && Fits(said, first, words);
    }

    private static bool IsPartOfIdiom(List<string> said, int at, int count) =>
        (at + count < said.Count && said[at + count] is "you" && said.Take(at).Any(word => word is "i" or "ill" or "will" or "id"))
        || (count == 1 && at + 1 < said.Count
            && (said[at], said[at + 1]) is ("no", "idea" or "one" or "problem" or "worries" or "clue" or "doubt") or ("call", "it") or ("post", "code"));

    // "The first one", "option 2", "the last one please".
    private static IReadOnlyList<string>? ByPlace(List<string> said, IReadOnlyList<OfferedChoice> choices)
    {
        var rest = said.Where(word => !Fillers.Contains(word)).ToList();
        if (rest is not [var word] || said.Count < 2)
            return null;
        var place = word is "last" ? choices.Count - 1 : Array.IndexOf(["first", "second", "third", "fourth", "fifth", "sixth"], word);
        if (place < 0 && said.Exists(other => other is "option" or "number" or "choice"))
            place = int.TryParse(word, out var number) ? number - 1 : Array.IndexOf(["one", "two", "three", "four", "five", "six"], word);
        return place >= 0 && place < choices.Count ? [choices[place].Id] : null;
    }

    private static IReadOnlyList<string> ByYesOrNo(string? text, IReadOnlyList<OfferedChoice> choices)
    {
        if (YesNo.Read(text) is not { } isYes)
            return YesNo.IsNotKnown(text) && choices.Any(choice => choice.Id == "unsure") ? ["unsure"] : [];
        var sought = isYes ? "yes" : "no";
        return choices.FirstOrDefault(choice => choice.Id == sought) is { } answer ? [answer.Id] : [];
    }
}
