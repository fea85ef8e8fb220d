using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.HousingSystem;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.HousingSystem;

public sealed class TellChangesTests
{
    private const string Secret = "a secret of the two sides, only for this test";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_is_told_once_signed_and_without_anything_personal(Database database)
    {
        using var receiver = AReceiver.OnAFreePort();
        await using var saved = await TellingAsync(database, receiver.Address);

        await SendAsync(saved, AReport.ByText());
        await RunAsync(saved);
        await RunAsync(saved);

        var (headers, body) = Assert.Single(receiver.Got);
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{headers["Webhook-Timestamp"]}.{body}"));
        Assert.Equal($"v1={Convert.ToHexStringLower(expected)}", headers["Webhook-Signature"]);
        Assert.Equal(saved.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), headers["Webhook-Timestamp"]);
        var told = JsonDocument.Parse(body).RootElement;
        Assert.Equal(("opened", "acknowledged"), (told.GetProperty("type").GetString(), told.GetProperty("case").GetProperty("status").GetString()));
        Assert.Equal(told.GetProperty("id").GetString(), headers["Webhook-Id"]);
        foreach (var personal in new[] { "Priya", "900123", "Loud music" })
            Assert.DoesNotContain(personal, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_told_is_tried_again_until_it_is_or_two_days_are_over()
    {
        using var receiver = AReceiver.OnAFreePort();
        await using var saved = await TellingAsync(Database.Sqlite, receiver.Address);
        receiver.Answers = HttpStatusCode.ServiceUnavailable;
        await SendAsync(saved, AReport.ByText());

        await RunAsync(saved);
        await RunAsync(saved);
        Assert.Single(receiver.Got);
        saved.Clock.Pass(TimeSpan.FromHours(1));
        receiver.Answers = HttpStatusCode.NoContent;
        await RunAsync(saved);
        Assert.Equal(2, receiver.Got.Count);
        Assert.Single(receiver.Got.Select(got => got.Headers["Webhook-Id"]).Distinct());

        receiver.Answers = HttpStatusCode.NotFound;
        await SendAsync(saved, AReport.ByText());
        for (var hour = 0; hour < 60; hour++)
        {
            await RunAsync(saved);
            saved.Clock.Pass(TimeSpan.FromHours(1));
        }

        var tries = receiver.Got.Count;
        await RunAsync(saved);
        Assert.Equal(tries, receiver.Got.Count);
        Assert.Equal([TellingState.Told, TellingState.GivenUp], await saved.ReadAsync(db => Task.FromResult(db.CaseChanges.OrderBy(change => change.AtUtc).Select(change => change.State).ToList())));
    }

    [Fact]
    public async Task Nothing_is_kept_for_a_housing_system_that_is_not_there()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);

        await SendAsync(saved, AReport.ByText());

        Assert.Empty(await saved.ReadAsync(db => Task.FromResult(db.CaseChanges.ToList())));
    }

    private static Task<Saved> TellingAsync(Database database, Uri address) => Saved.NewAsync(database, services => services.PostConfigure<HousingSystemOptions>(
        options => (options.WebhookUrl, options.WebhookSecret) = (address, Secret)));

    private static Task<SendReportOutcome> SendAsync(Saved saved, ReportDraft draft) =>
        saved.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, CancellationToken.None));

    private static Task RunAsync(Saved saved) => saved.Services.GetRequiredService<HousingSystemWorker>().RunOnceAsync(CancellationToken.None);
}
