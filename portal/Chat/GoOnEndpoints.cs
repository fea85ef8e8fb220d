using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Bot.Channels.Web;
using WestKent.Cases.Storage;
using WestKent.Cases.Texting;
using WestKent.Portal.Security;

namespace WestKent.Portal.Chat;

/// <summary>Opens a text conversation in this browser, by the link that was texted. Opening the page is not yet opening the talk: previews open pages.</summary>
internal static class GoOnEndpoints
{
    private const string Path = $"/{WebChat.GoOnPath}{{key}}";

    public static void MapGoOn(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, AskAsync);
        app.MapPost(Path, OpenAsync).FromOurPagesOnly();
    }

    private static async Task<RazorComponentResult<GoOnPage>> AskAsync(string key, TalkKeys keys, CancellationToken ct) =>
        new(new { Key = await keys.CanOpenAsync(key, ct) ? key : null });

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<GoOnPage>>> OpenAsync(
        HttpContext http, string key, TalkKeys keys, UnitOfWork unitOfWork, CancellationToken ct)
    {
        var browser = ChatCookie.FindOrBegin(http);
        var opened = await unitOfWork.DoAndCommitAsync(() => keys.OpenAsync(key, browser, ct), ct);
        return opened
            ? TypedResults.LocalRedirect("/chat#newest", permanent: false, preserveMethod: false)
            : new RazorComponentResult<GoOnPage>(new { Key = (string?)null });
    }
}
