namespace WestKent.Cases.Access;

/// <summary>What became of a try to sign in. None of them tells whether there is such a case.</summary>
public abstract record SignInOutcome
{
    private SignInOutcome()
    {
    }

    /// <param name="SessionToken">Goes into the browser's cookie; only its hash is kept.</param>
    public sealed record SignedIn(string SessionToken, Guid CaseId) : SignInOutcome;

    public sealed record NotRight : SignInOutcome;

    /// <summary>The right code, come too late by less than two hours.</summary>
    public sealed record Expired : SignInOutcome;

    public sealed record TooMany : SignInOutcome;
}
