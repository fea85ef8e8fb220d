namespace WestKent.Cases.Policies;

/// <summary>When the ASB Case Review is explained to a source (E3): at the second report in the time that counts, whether or not they could ask yet.</summary>
public static class CaseReviewHint
{
    /// <summary>The months in which reports count: Anti-social Behaviour, Crime and Policing Act 2014, s.104.</summary>
    public const int Months = 6;

    public const int From = 2;

    public static bool Decide(int reportsInTime) => reportsInTime >= From;
}
