namespace WestKent.Content.Reading;

/// <summary>All content as it stood at one moment. It never changes; take a new one per request or turn.</summary>
public sealed record ContentSnapshot(
    string Revision,
    ContentSet<Exclusion> Exclusions,
    ContentSet<AsbType> Types,
    ContentSet<Wish> Wishes,
    ContentSet<SafetyWords> Safety,
    ContentSet<Guide> Guides,
    ContentSet<SupportService> Support,
    ContentSet<Council> Councils,
    ContentSet<Outcome> Outcomes,
    ContentSet<Prompt> Prompts,
    ContentSet<Notice> Notices,
    ContentSet<Page> Pages,
    PolicyNumbers Policy)
{
    /// <summary>Fills a template with the given values and the landlord's name, phone, e-mail and hours.</summary>
    public string Fill(string template, IReadOnlyDictionary<string, string> values, FillFor target)
    {
        var all = new Dictionary<string, string>(Policy.Landlord.Values, StringComparer.Ordinal);
        foreach (var (name, value) in values)
            all[name] = value;
        return Filling.Fill(template, all, target);
    }
}
