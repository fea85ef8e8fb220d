using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using WestKent.Bot.Conversation;

namespace WestKent.Bot.Channels.DirectLine;

/// <summary>The part of Direct Line 3.0 a chat client needs: begin a conversation, send to it, read on from a watermark.</summary>
internal static class DirectLineEndpoints
{
    private const int LargestBody = 64 * 1024;
    private const int ConversationBytes = 16;

    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None, MaxDepth = 32 };

    public static IServiceCollection AddDirectLine(this IServiceCollection services) => services.AddSingleton<DirectLineToken>().AddScoped<DirectLineChat>();

    public static RouteGroupBuilder MapDirectLine(this IEndpointRouteBuilder app)
    {
        var line = app.MapGroup("/v3/directline");
        line.MapPost("/tokens/generate", (DirectLineToken token) => Begin(token, StatusCodes.Status200OK));
        line.MapPost("/conversations", (DirectLineToken token) => Begin(token, StatusCodes.Status201Created));
        line.MapPost("/conversations/{conversation}/activities", SendAsync);
        line.MapGet("/conversations/{conversation}/activities", ReadAsync);
        return line;
    }

    private static ContentHttpResult Begin(DirectLineToken token, int status)
    {
        var conversation = $"line-{RandomNumberGenerator.GetHexString(ConversationBytes * 2, lowercase: true)}";
        return Answer(new { conversationId = conversation, token = token.For(conversation), expires_in = (int)DirectLineToken.LastsFor.TotalSeconds }, status);
    }

    private static async Task<ContentHttpResult> SendAsync(HttpContext http, string conversation, DirectLineToken token, DirectLineChat chat)
    {
        if (!token.Opens(http.Request.Headers.Authorization, conversation))
            return Answer(new { error = new { code = "TokenRefused" } }, StatusCodes.Status403Forbidden);
        if (await ReadActivityAsync(http) is not { Type: { Length: > 0 } type } activity || activity.Text?.Length > DirectLineChat.LongestMessage)
            return Answer(new { error = new { code = "BadArgument" } }, StatusCodes.Status400BadRequest);
        if (type != ActivityTypes.Message)
            return Answer(new { id = $"{conversation}|" }, StatusCodes.Status200OK);

        try
        {
            var client = (activity.ChannelData as JObject)?["clientActivityID"] is JValue { Value: string { Length: <= 100 } known } ? known : null;
            return Answer(new { id = await chat.SendAsync(conversation, client, activity.Text ?? "", activity.Value as string, CancellationToken.None) }, StatusCodes.Status200OK);
        }
        catch (TurnFailedException)
        {
            return Answer(new { error = new { code = "BotError" } }, StatusCodes.Status502BadGateway);
        }
    }

    private static async Task<ContentHttpResult> ReadAsync(HttpContext http, string conversation, string? watermark, DirectLineToken token, DirectLineChat chat)
    {
        if (!token.Opens(http.Request.Headers.Authorization, conversation))
            return Answer(new { error = new { code = "TokenRefused" } }, StatusCodes.Status403Forbidden);

        var from = int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0;
        var (activities, now) = await chat.ReadAsync(conversation, from, http.RequestAborted);
        return Answer(new { activities, watermark = now.ToString(CultureInfo.InvariantCulture) }, StatusCodes.Status200OK);
    }

    private static async Task<Activity?> ReadActivityAsync(HttpContext http)
    {
        if (http.Request.ContentLength is null or > LargestBody)
            return null;

        using var reader = new StreamReader(http.Request.Body);
        try
        {
            return JsonConvert.DeserializeObject<Activity>(await reader.ReadToEndAsync(http.RequestAborted), Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ContentHttpResult Answer(object body, int status) => TypedResults.Text(JsonConvert.SerializeObject(body, Json), "application/json", statusCode: status);
}
