using Microsoft.AspNetCore.Http.HttpResults;
using WestKent.Bot.Channels.Web;
using WestKent.Bot.Conversation;
using WestKent.Cases.Access;
using WestKent.Cases.Storage;
using WestKent.Portal.MyCase;
using WestKent.Portal.Security;

namespace WestKent.Portal.Chat;

internal static class ChatEndpoints
{
    /// <summary>Takes what the chat page's form posts. The page itself is <see cref="ChatPage"/>.</summary>
    public static IEndpointConventionBuilder MapChat(this IEndpointRouteBuilder app)
    {
        app.MapGoOn();
        return app.MapPost("/chat", SendAsync).FromOurPagesOnly().WithOrder(-1);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<ChatProblem>>> SendAsync(
        HttpContext http, WebChat chat, ResidentSessions sessions, CancellationToken cancellationToken)
    {
        var sent = await SentMessage.ReadAsync(http.Request, cancellationToken);
        var conversation = ChatCookie.FindOrBegin(http);
        var signedInTo = SignInCookies.FindSession(http) is { } token ? await sessions.FindAsync(token, cancellationToken) : null;
        try
        {
            // A phone that loses its signal now has still sent the message.
            return await chat.SendAsync(conversation, sent.Key, sent.Text, sent.Choice, sent.Seen, signedInTo, CancellationToken.None) switch
            {
                SendOutcome.Sent => SeeOther(),
                SendOutcome.SentUnderWatch => ForgetSoon(http),
                SendOutcome.Empty => Problem("common/empty", ""),
                SendOutcome.TooLong => Problem("common/too-long", sent.Text),
            };
        }
        catch (Exception failure) when (failure is TurnFailedException or StorageBusyException or StorageFullException)
        {
            http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ChatEndpoints))
                .LogError(failure, "A message could not be answered");
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Problem("common/went-wrong", sent.Text);
        }

        RazorComponentResult<ChatProblem> Problem(string promptKey, string text) =>
            new(new { PromptKey = promptKey, Text = text, Conversation = conversation, FormKey = sent.Key });
    }

    private static RedirectHttpResult ForgetSoon(HttpContext http)
    {
        ChatCookie.ForgetSoon(http);
        return SeeOther();
    }

    private static RedirectHttpResult SeeOther() => TypedResults.LocalRedirect("/chat#newest", permanent: false, preserveMethod: false);
}
