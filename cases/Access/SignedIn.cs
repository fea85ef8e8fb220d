namespace WestKent.Cases.Access;

/// <summary>Who is signed in, as far as pages and actions need to know.</summary>
/// <param name="LookedBeforeUtc">When the case was last looked at before this session began; null if never.</param>
public sealed record SignedIn(Guid SessionId, Guid CaseId, DateTime StartedUtc, DateTime? LookedBeforeUtc);
