using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WestKent.Bot.Conversation;
using WestKent.Cases.Storage;
using WestKent.Cases.Texting;

namespace WestKent.Bot.Channels.Sms;

public static class SmsEndpoints
{
    /// <summary>What Twilio posts: texts to our number, and what became of those we sent.</summary>
    public static RouteGroupBuilder MapSms(this IEndpointRouteBuilder app)
    {
        var sms = app.MapGroup("/sms");
        sms.MapPost("/incoming", TakeInAsync);
        sms.MapPost("/status", HearStatusAsync);
        return sms;
    }

    private static async Task<IResult> TakeInAsync(HttpContext http, SignedForms forms, SmsChat chat, IOptions<TwilioOptions> options, ILoggerFactory logs)
    {
        var form = await forms.ReadAsync(http, http.RequestAborted);
        if (form.IsRefused)
            return Refused(form.Status);
        if (IncomingText.Read(form) is not { } text)
            return Refused(StatusCodes.Status400BadRequest);

        try
        {
            // Twilio may hang up; the text has come all the same.
            var texts = await chat.AnswerAsync(text, CancellationToken.None);
            return TypedResults.Text(Twiml.Of(texts, piece => options.Value.AnswerStatus(text.Sid, piece)), Twiml.ContentType);
        }
        catch (Exception failure) when (failure is TurnFailedException or StorageBusyException or StorageFullException)
        {
            logs.CreateLogger(typeof(SmsEndpoints)).LogError(failure, "Text {Sid} could not be answered", text.Sid);
            return Refused(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> HearStatusAsync(HttpContext http, SignedForms forms, RecordTextStatus record, FailedAnswers failed, UnitOfWork unitOfWork)
    {
        var form = await forms.ReadAsync(http, http.RequestAborted);
        if (form.IsRefused)
            return Refused(form.Status);

        var sid = form.Value("MessageSid");
        if (sid.Length == 0)
            return Refused(StatusCodes.Status400BadRequest);
        if (TwilioStatus.Read(form.Value("MessageStatus")) is { } state)
        {
            var id = Guid.TryParse(http.Request.Query[TwilioClient.RowName], out var row) ? row : (Guid?)null;
            int? code = int.TryParse(form.Value("ErrorCode"), CultureInfo.InvariantCulture, out var number) ? number : null;
            // Two pieces of news about one text may come at once.
            await unitOfWork.DoAndCommitAsync(() => RecordAsync(), CancellationToken.None);

            async Task<bool> RecordAsync()
            {
                if (await record.HandleAsync(id, AnswerOf(http.Request.Query), sid, state, code, CancellationToken.None) is { } lost)
                    await failed.FollowUpAsync(lost, form.Value("To"), code, CancellationToken.None);
                return true;
            }
        }

        return TypedResults.NoContent();
    }

    private static (string InReplyTo, int Piece)? AnswerOf(IQueryCollection query) =>
        query[TwilioOptions.AnswerName] is [{ Length: > 0 } sid] && int.TryParse(query[TwilioOptions.PieceName], CultureInfo.InvariantCulture, out var piece) ? (sid, piece) : null;

    // With a body, so that nothing dresses it up as a page for people.
    private static ContentHttpResult Refused(int status) => TypedResults.Text("", "text/plain", statusCode: status);
}
