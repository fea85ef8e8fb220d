namespace WestKent.Bot.Understanding.Lexicon;

/// <summary>How a concept must stand in the message for a cue to hold.</summary>
internal enum Standing { Said, NotSaid, TakenBack }

internal readonly record struct Term(int Concept, Standing Standing);

/// <summary>What speaks for or against a label or safety flag, and how strongly.</summary>
internal readonly record struct Vote(string For, float Weight);

/// <summary>A hand-weighted rule: where all its terms hold, its votes count. Named in words staff can read.</summary>
internal sealed record Cue(string Name, Term[] Terms, Vote[] Votes)
{
    public bool Holds(Concepts heard)
    {
        foreach (var term in Terms)
        {
            var holds = term.Standing switch
            {
                Standing.Said => heard.IsSaid(term.Concept),
                Standing.NotSaid => !heard.IsSaid(term.Concept),
                Standing.TakenBack => heard.IsTakenBack(term.Concept) && !heard.IsSaid(term.Concept),
            };
            if (!holds)
                return false;
        }

        return true;
    }
}
