namespace WestKent.Bot.Answers.Names;

/// <summary>"My sister Anna", "social worker Anna Bell": who somebody is, said before the name.</summary>
internal static class Relations
{
    private static readonly HashSet<string> Known =
    [
        "mum", "mother", "mam", "dad", "father", "sister", "brother", "son", "daughter", "wife", "husband", "partner", "boyfriend", "girlfriend",
        "fiance", "fiancee", "nan", "nana", "gran", "grandma", "granny", "grandad", "aunt", "auntie", "uncle", "cousin", "niece", "nephew",
        "friend", "mate", "neighbour", "carer", "nurse", "doctor", "advocate", "solicitor", "landlady", "teacher", "social worker", "support worker",
        "key worker", "keyworker", "care worker", "case worker", "outreach worker", "best friend", "other half", "stepson", "stepdaughter", "stepdad",
        "stepmum", "idva",
    ];

    /// <returns>The place after the relation, and the relation itself if there was one.</returns>
    public static (int Next, string? Relation) After(List<string> plain, int at)
    {
        var named = at < plain.Count && plain[at] is "my" or "our" or "through" or "via" ? at + 1 : at;
        named = named < plain.Count && plain[named] is "my" or "our" ? named + 1 : named;
        foreach (var words in new[] { 2, 1 })
        {
            if (named + words <= plain.Count && string.Join(' ', plain.Skip(named).Take(words)) is var said && Known.Contains(said) && (named > at || named + words < plain.Count))
                return (named + words, said);
        }

        return (at, null);
    }
}
