using WestKent.Cases.Access;
using WestKent.Cases.Storage;
using WestKent.Portal.MyCase;

namespace WestKent.Portal;

/// <summary>Ends everything the server holds open for a browser that leaves in a hurry.</summary>
internal static class ForgetVisitor
{
    public static async Task ForgetAsync(HttpContext http)
    {
        if (SignInCookies.FindSession(http) is not { } token)
            return;

        await http.RequestServices.GetRequiredService<ResidentSessions>().EndAsync(token, CancellationToken.None);
        await http.RequestServices.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
    }
}
