using Microsoft.Extensions.Options;
using WestKent.Cases.Storage;
using WestKent.Cases.Texting;

namespace WestKent.Bot.Channels.Sms;

/// <summary>
/// Follows up an answer that did not reach the phone: once more a little later where the phone was only off or the network
/// full, else a task for staff, who reach people with a case in the next way that is safe for them.
/// </summary>
internal sealed class FailedAnswers(CasesDb db, SmsChat chat, PersonKey people, TextTasks tasks, TextSeal seal, IOptions<TwilioOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan OnceMoreAfter = TimeSpan.FromMinutes(10);

    /// <param name="number">Where it was to go, as the network tells it.</param>
    public async Task FollowUpAsync(TextMessage failed, string number, int? code, CancellationToken cancellationToken)
    {
        // Whoever texted STOP wants no answer, and a number that is not the person's says nothing about them.
        if (code == TwilioStatus.OptedOut || people.Of(number) != failed.Person)
            return;

        var words = failed.IsOnceMore || !options.Value.CanSend || !TwilioStatus.MayWorkLater(code)
            ? null
            : await chat.AnsweredAsync(failed.InReplyTo!, failed.Piece, cancellationToken);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        if (words is null)
            await tasks.FailedAsync(failed.Id, number, cancellationToken);
        else
            db.Add(failed.OnceMore(seal.Seal(number, words), nowUtc, nowUtc + OnceMoreAfter));
    }
}
