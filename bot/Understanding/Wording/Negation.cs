namespace WestKent.Bot.Understanding.Wording;

/// <summary>Marks the words that a "no" or "not" takes back: "no music, just talking", "he has never hit me", "it isn't children playing".</summary>
internal static class Negation
{
    private static readonly HashSet<string> Verbal = ["do", "did", "does", "will", "would", "can", "could", "should", "have", "has", "had"];
    private static readonly HashSet<string> Enders = ["but", "just", "only", "so", "because", "except", "until", "unless", "then", "if", "it", "they", "he", "she", "i", "we", "you", "who", "which", "when", "since", "at"];
    private static readonly HashSet<string> Light = ["a", "an", "the", "any", "about", "really", "even", "to", "of", "like", "being", "been", "be", "my", "his", "her", "their", "some", "or", "nor", "and", "that", "as", "in", "on"];

    public static void Mark(List<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var reach = Reach(words, at);
            for (var next = at + 1; reach > 0 && next < words.Count; next++)
            {
                var word = words[next];
                if (word.Sentence != words[at].Sentence || word.AfterComma || Enders.Contains(word.Text))
                    break;
                words[next] = word with { Negated = true };
                if (!Light.Contains(word.Text))
                    reach--;
            }
        }
    }

    // After "does not" only the verb is taken back ("does not pick up the mess" leaves the mess); after "no" and "is not" the thing itself.
    private static int Reach(List<Word> words, int at) => words[at].Text switch
    {
        "no" when at + 1 < words.Count && IsANumber(words[at + 1].Text) => 0,
        "no" or "without" or "nor" or "neither" => 2,
        "never" => 1,
        "not" when at + 1 < words.Count && words[at + 1].Text is "only" or "just" or "even" or "sure" => 0,
        "not" when at > 0 && Verbal.Contains(words[at - 1].Text) => 1,
        "not" => 3,
        _ => 0,
    };

    private static bool IsANumber(string text) => char.IsAsciiDigit(text[0]);
}
