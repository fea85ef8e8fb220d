using System.Globalization;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WestKent.Cases.Notices;
using WestKent.Cases.Storage;

namespace WestKent.Cases.HousingSystem;

/// <summary>Tells the housing system one change at a time: take it, commit, tell it, record what became of it.</summary>
internal sealed class TellChanges(
    CasesDb db, UnitOfWork unitOfWork, ReadApiCases readCases, HttpClient http, IOptions<HousingSystemOptions> options, TimeProvider clock, ILogger<TellChanges> logger)
{
    // Longer than the client waits for an answer; then whoever took it is gone.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private DateTime NowUtc => clock.GetUtcNow().UtcDateTime;

    /// <returns>Whether there was anything due.</returns>
    public async Task<bool> TellNextAsync(CancellationToken ct)
    {
        var nowUtc = NowUtc;
        var change = await db.CaseChanges.Where(one => one.State == TellingState.Waiting && one.NotBeforeUtc <= nowUtc).OrderBy(one => one.NotBeforeUtc).FirstOrDefaultAsync(ct);
        if (change is null)
            return false;

        try
        {
            change.Take(nowUtc, nowUtc + Lease);
            await unitOfWork.CommitAsync(ct);
            Record(change, await TellAsync(change, ct));
            await unitOfWork.CommitAsync(CancellationToken.None);
        }
        catch (DbUpdateConcurrencyException)
        {
            logger.LogInformation("Change {Change} was taken by another worker", change.Id);
        }

        return true;
    }

    private async Task<bool> TellAsync(CaseChange change, CancellationToken ct)
    {
        var one = await readCases.FindAsync(change.CaseId, ct);
        var body = JsonSerializer.Serialize(new ToldChange(change.Id, change.Kind, change.AtUtc, one), ApiJson.Options);
        var seconds = clock.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.WebhookUrl)
        {
            Content = new StringContent(body, Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        request.Headers.Add(WebhookSignature.IdHeader, change.Id.ToString());
        request.Headers.Add(WebhookSignature.TimestampHeader, seconds.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(WebhookSignature.SignatureHeader, WebhookSignature.Of(seconds, body, options.Value.WebhookSecret));
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            if (!answer.IsSuccessStatusCode)
                logger.LogWarning("The housing system answered {Status} to change {Change}", (int)answer.StatusCode, change.Id);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !ct.IsCancellationRequested))
        {
            logger.LogWarning("The housing system could not be told change {Change}: {Failure}", change.Id, failure.GetType().Name);
            return false;
        }
    }

    private void Record(CaseChange change, bool wasTold)
    {
        if (wasTold)
            change.End(TellingState.Told, NowUtc);
        else if (NowUtc - change.AtUtc < TimeSpan.FromHours(options.Value.WebhookGiveUpHours))
            change.TryAgain(NowUtc, NowUtc + RetryTimes.After(change.Attempts, Random.Shared.NextDouble()));
        else
            change.End(TellingState.GivenUp, NowUtc);
    }
}

/// <summary>The body of a telling: what happened, and the case as it is now.</summary>
internal sealed record ToldChange(Guid Id, CaseChangeKind Type, DateTime AtUtc, ApiCase? Case);
