namespace WestKent.Bot.Understanding.Lexicon;

/// <summary>One step of a phrase: a kind of word, how many words may stand before it, and whether it may be missing.</summary>
internal readonly record struct Step(int Kind, int Gap, bool Optional);

/// <summary>A phrase a resident might use, as steps over kinds of words. A phrase with its own "not" is not taken back by one.</summary>
internal sealed record Phrase(int Concept, Step[] Steps, bool HasOwnNo, string Text)
{
    /// <summary>The place after the last word, or -1. Phrases have at most three gaps (checked when read), so the work is bounded.</summary>
    public int MatchAt(int start, HeardWords words)
    {
        foreach (var step in Steps)
        {
            if (!step.Optional && !words.Has(step.Kind))
                return -1;
        }

        return Rest(1, start + 1, words);
    }

    private int Rest(int step, int at, HeardWords words)
    {
        if (step == Steps.Length)
            return at;
        var wanted = Steps[step];
        var sentence = words.SentenceOf(at - 1);
        for (var next = at; next <= at + wanted.Gap && next < words.Count && words.SentenceOf(next) == sentence; next++)
        {
            if (words.IsKind(next, wanted.Kind) && Rest(step + 1, next + 1, words) is var end and >= 0)
                return end;
        }

        return wanted.Optional ? Rest(step + 1, at, words) : -1;
    }
}
