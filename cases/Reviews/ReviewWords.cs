namespace WestKent.Cases.Reviews;

/// <summary>Who asked, for whom, and what came of it in words. Personal.</summary>
public sealed class ReviewWords
{
    private ReviewWords()
    {
    }

    public Guid ReviewId { get; private set; }

    public string? Name { get; private set; }

    public string? Contact { get; private set; }

    public string? RepresentativeName { get; private set; }

    public string? RepresentativeRole { get; private set; }

    /// <summary>When the representative told us that the person agrees (E6).</summary>
    public DateOnly? ConsentOn { get; private set; }

    public string? Outcome { get; private set; }

    public string? Recommendations { get; private set; }

    internal static ReviewWords From(Guid reviewId, ReviewDraft draft) => new()
    {
        ReviewId = reviewId,
        Name = draft.Name,
        Contact = draft.Contact,
        RepresentativeName = draft.ForSomeone == true ? draft.RepresentativeName : null,
        RepresentativeRole = draft.ForSomeone == true ? draft.RepresentativeRole : null,
        ConsentOn = draft.ForSomeone == true ? draft.ConsentOn : null,
    };

    internal void Record(string? outcome, string? recommendations) => (Outcome, Recommendations) = (outcome, recommendations);
}
