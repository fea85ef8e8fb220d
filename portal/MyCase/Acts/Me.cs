using WestKent.Cases.Access;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>The resident who is signed in, as a parameter of an endpoint; <see cref="SignedInOnly"/> turns everyone else away.</summary>
internal sealed record Me(SignedIn SignedIn)
{
    public Guid CaseId => SignedIn.CaseId;

    public static async ValueTask<Me?> BindAsync(HttpContext http) =>
        SignInCookies.FindSession(http) is { } token
        && await http.RequestServices.GetRequiredService<ResidentSessions>().FindSignedInAsync(token, http.RequestAborted) is { } found
            ? new Me(found)
            : null;
}

/// <summary>
/// The same for a form that only adds something: who wrote so slowly that they were signed out meanwhile is still heard,
/// but shown nothing until they sign in again.
/// </summary>
internal sealed record Writer(SignedIn SignedIn)
{
    public Guid CaseId => SignedIn.CaseId;

    public static async ValueTask<Writer?> BindAsync(HttpContext http) =>
        SignInCookies.FindSession(http) is { } token
        && await http.RequestServices.GetRequiredService<ResidentSessions>().FindWriterAsync(token, http.RequestAborted) is { } found
            ? new Writer(found)
            : null;
}
