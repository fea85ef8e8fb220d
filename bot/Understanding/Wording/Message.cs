namespace WestKent.Bot.Understanding.Wording;

/// <summary>A resident's message cut into plainly spelt words.</summary>
internal sealed record Message(IReadOnlyList<Word> Words, OtherTongue Tongue, int LettersSeen, bool Asks)
{
    // A 4,000-word message is read to the end; what is longer says the same again.
    private const int LongestRead = 40_000;

    public static Message Read(string? text, Spelling spelling)
    {
        var raw = RawWords.Split(text is null ? "" : text.Length > LongestRead ? text[..LongestRead] : text);
        var plain = new List<Word>(raw.Count + 8);
        var budget = new CorrectionBudget(64);
        foreach (var word in raw)
        {
            var first = true;
            foreach (var part in spelling.Plain(word, budget))
            {
                plain.Add(new Word(part, Stem.Of(part), word.Sentence, false, first && word.AfterComma));
                first = false;
            }
        }

        JoinNoOne(plain);
        Negation.Mark(plain);
        return new Message(plain, OtherTongue.Of(raw), raw.Sum(word => word.Letters), raw.Any(word => word.EndsWithQuestion));
    }

    private static void JoinNoOne(List<Word> words)
    {
        for (var at = words.Count - 2; at >= 0; at--)
        {
            if (words[at].Text != "no" || words[at + 1].Text != "one")
                continue;
            words[at] = words[at] with { Text = "nobody", Stem = "nobody" };
            words.RemoveAt(at + 1);
        }
    }
}
