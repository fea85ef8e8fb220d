namespace WestKent.Cases.Following;

/// <summary>How the source found it, once per case, after closing. Marks run from 1 (very bad) to 5 (very good); null is no answer.</summary>
public sealed class SurveyAnswer
{
    public const int LongestWords = 2000;

    private SurveyAnswer()
    {
    }

    public Guid CaseId { get; private set; }

    public DateTime AtUtc { get; private set; }

    public int? Handling { get; private set; }

    public int? Outcome { get; private set; }

    public int? KeptInformed { get; private set; }

    public int? Empathy { get; private set; }

    public int? Support { get; private set; }

    public string? Words { get; private set; }

    public bool WantsCall { get; private set; }

    internal static SurveyAnswer Of(Guid caseId, SurveyMarks marks, string? words, bool wantsCall, DateTime nowUtc) => new()
    {
        CaseId = caseId,
        AtUtc = nowUtc,
        Handling = marks.Handling,
        Outcome = marks.Outcome,
        KeptInformed = marks.KeptInformed,
        Empathy = marks.Empathy,
        Support = marks.Support,
        Words = words,
        WantsCall = wantsCall,
    };

    /// <summary>The marks stay; the words go.</summary>
    internal void Forget() => Words = null;
}

public sealed record SurveyMarks(int? Handling, int? Outcome, int? KeptInformed, int? Empathy, int? Support)
{
    internal bool AreFair => All.All(mark => mark is null or (>= 1 and <= 5));

    internal bool AreAllEmpty => All.All(mark => mark is null);

    private IEnumerable<int?> All => [Handling, Outcome, KeptInformed, Empathy, Support];
}
