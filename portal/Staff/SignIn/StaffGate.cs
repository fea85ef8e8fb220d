using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Portal.Errors;

namespace WestKent.Portal.Staff.SignIn;

/// <summary>
/// Nothing below /staff answers anyone who is not signed in, whether or not there is such a page. What was being
/// written when a sign-in ran out is handed back, so that it can be sent again.
/// </summary>
internal sealed class StaffGate(RequestDelegate next)
{
    public const string Path = "/staff";
    public const string SignInPath = "/staff/sign-in";

    /// <summary>What a second window shows after signing in there for words that wait in the first.</summary>
    public const string DonePath = "/staff/sign-in/done";

    public async Task InvokeAsync(HttpContext http)
    {
        if (!http.Request.Path.StartsWithSegments(Path) || http.Request.Path.StartsWithSegments(SignInPath)
            || (await http.AuthenticateAsync(StaffPerson.Scheme)).Succeeded)
        {
            await next(http);
            return;
        }

        if (HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType)
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            var fields = form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).ToList();
            await new RazorComponentResult<StaffLapsed>(new { Fields = fields, Action = http.Request.Path.Value + http.Request.QueryString }).ExecuteAsync(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = $"{SignInPath}?to={Uri.EscapeDataString(http.Request.Path.Value + http.Request.QueryString)}";
    }

    /// <summary>Where to go after signing in: a page of the desk and nothing else.</summary>
    public static string PlaceOf(string? to) =>
        to is not null && to.StartsWith(Path, StringComparison.Ordinal) && (!to.StartsWith(SignInPath, StringComparison.Ordinal) || to == DonePath)
            && (to.Length == Path.Length || to[Path.Length] is '/' or '?') && !to.Any(char.IsControl) && !to.Contains('\\', StringComparison.Ordinal) && !to.Contains("/.", StringComparison.Ordinal)
            ? to
            : Path;
}
