using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;
using WestKent.Portal.MyCase.Acts;
using WestKent.Portal.Security;

namespace WestKent.Portal.MyCase;

/// <summary>Takes what the sign-in forms post. Every answer is a redirect, so that going back re-sends nothing.</summary>
internal static class MyCaseEndpoints
{
    public static IEndpointConventionBuilder MapMyCase(this IEndpointRouteBuilder app)
    {
        var myCase = app.MapGroup("/my-case").FromOurPagesOnly();
        myCase.MapPost("/ask", AskForCodeAsync).DisableAntiforgery();
        myCase.MapPost("/code", SignInAsync).DisableAntiforgery();
        myCase.MapPost("/words", SignInWithWordsAsync).DisableAntiforgery();
        myCase.MapPost("/leave", LeaveAsync).DisableAntiforgery();
        myCase.MapActs();
        return myCase;
    }

    private static async Task<RedirectHttpResult> AskForCodeAsync(
        HttpContext http, [FromForm] string? reference, RequestCode requestCode, UnitOfWork work, SignInCookies cookies, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reference))
            return Back("/my-case?problem=reference-empty");
        if (!CaseReference.TryParse(reference, out var asked))
            return Back("/my-case?problem=reference-wrong");

        cookies.BeginAsking(http, asked.ToString());
        await requestCode.HandleAsync(asked.ToString(), SignInCookies.BrowserKey(http), ct);
        await work.CommitAsync(ct);
        return Back("/my-case/code");
    }

    private static async Task<RedirectHttpResult> SignInAsync(
        HttpContext http, [FromForm] string? code, CheckCode checkCode, UnitOfWork work, SignInCookies cookies, CancellationToken ct)
    {
        if (cookies.FindAsking(http) is not { } reference)
            return Back("/my-case?problem=code-expired");

        var outcome = await checkCode.HandleAsync(reference, code ?? "", SignInCookies.BrowserKey(http), ct);
        try
        {
            await work.CommitAsync(ct);
        }
        catch (Exception raced) when (raced is DbUpdateConcurrencyException or DuplicateKeyException)
        {
            // A double click: the other one signs in, or says what was wrong.
            return Back("/my-case");
        }

        return outcome switch
        {
            SignInOutcome.SignedIn signedIn => SignedIn(http, signedIn),
            SignInOutcome.Expired => Back("/my-case/code?problem=code-expired"),
            SignInOutcome.TooMany => Back("/my-case/code?problem=code-too-many"),
            _ => Back("/my-case/code?problem=code-not-right"),
        };
    }

    private static async Task<RedirectHttpResult> SignInWithWordsAsync(
        HttpContext http, [FromForm] string? words, SignInWithPassphrase signIn, UnitOfWork work, CancellationToken ct)
    {
        var outcome = await signIn.HandleAsync(words ?? "", SignInCookies.BrowserKey(http), ct);
        await work.CommitAsync(ct);
        return outcome is SignInOutcome.SignedIn signedIn
            ? SignedIn(http, signedIn)
            : Back("/my-case/words?problem=words-not-right");
    }

    private static async Task<RedirectHttpResult> LeaveAsync(
        HttpContext http, ResidentSessions sessions, UnitOfWork work, CancellationToken ct)
    {
        if (SignInCookies.FindSession(http) is { } token)
            await sessions.EndAsync(token, ct);
        await work.CommitAsync(ct);
        SignInCookies.Forget(http);
        return Back("/");
    }

    private static RedirectHttpResult SignedIn(HttpContext http, SignInOutcome.SignedIn signedIn)
    {
        SignInCookies.KeepSession(http, signedIn.SessionToken);
        return Back("/my-case");
    }

    private static RedirectHttpResult Back(string path) => TypedResults.LocalRedirect(path);
}
