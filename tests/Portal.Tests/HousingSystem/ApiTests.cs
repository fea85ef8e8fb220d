using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.HousingSystem;

/// <summary>What another system can do through /api/v1, and all it must not.</summary>
public sealed class ApiTests(ApiHost api) : IClassFixture<ApiHost>
{
    private readonly PortalHost host = api.Portal;
    private readonly HousingSystem system = api.System;

    [Fact]
    public async Task A_key_opens_only_what_its_scope_names()
    {
        foreach (var key in new[] { null, "", "cases", "cases.", ".", "cases.wrong", "nobody.5f0c3b0f8c1d4a6e9b7a2f4d6c8e0a1b", new string('x', 5000) })
            Assert.Equal(401, (await system.GetAsync("/api/v1/reports", key)).Status);

        Assert.Equal(200, (await system.GetAsync("/api/v1/reports", HousingSystem.KeyFor("cases"))).Status);
        Assert.Equal(403, (await system.GetAsync("/api/v1/reports/people", HousingSystem.KeyFor("cases"))).Status);
        Assert.Equal(403, (await system.GetAsync("/api/v1/reports", HousingSystem.KeyFor("people"))).Status);
        Assert.Equal(403, (await system.SendAsync(HttpMethod.Post, "/api/v1/cases/7F3K-9QZM-A/actions", HousingSystem.KeyFor("cases"), "k", "{}")).Status);
    }

    [Fact]
    public async Task Pushed_work_is_done_once_and_by_the_desks_rules()
    {
        using var resident = host.NewVisitor();
        var reference = await resident.ReportInWordsAsync();
        var nextContact = NextWorkingDay();

        // Act before assessing: the rules say what comes first, and nothing is changed.
        var action = Action("Spoken to", nextContact);
        var early = await system.PushAsync($"/api/v1/cases/{reference}/actions", "a-1", action);
        Assert.Equal((422, "assess-first"), (early.Status, early.Body.GetProperty("problems")[0].GetProperty("reason").GetString()));

        var before = (await system.GetAsync($"/api/v1/cases/{reference}", HousingSystem.KeyFor("cases"))).Body;
        var assessed = await system.PushAsync($"/api/v1/cases/{reference}/assessment", "a-2",
            $$"""{"typeId":"noise-nuisance","band":"{{before.GetProperty("band").GetString()}}","isSourceVulnerable":false,"team":"community-safety","nextContactOn":"{{nextContact}}"}""");
        Assert.True(assessed.Status == 200, assessed.Body.GetRawText());

        var done = await system.PushAsync($"/api/v1/cases/{reference}/actions", "a-1", action);
        var again = await system.PushAsync($"/api/v1/cases/{reference}/actions", "a-1", action);
        Assert.Equal(200, done.Status);
        Assert.Equal(done.Body.GetRawText(), again.Body.GetRawText());
        Assert.Equal(1, await host.CountAsync("CaseActions"));
        Assert.Equal(422, (await system.PushAsync($"/api/v1/cases/{reference}/actions", "a-1", Action("Something else", nextContact))).Status);
        Assert.Equal(1, await host.CountAsync("CaseActions"));

        // Many at the same moment under one key are one.
        var together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => system.PushAsync(
            $"/api/v1/cases/{reference}/status", "a-3", """{"status":"referred","note":"To the council"}""")));
        Assert.All(together, one => Assert.True(one.Status is 200 or 409, $"{one.Status}"));
        Assert.Equal(1, await host.AskAsync("SELECT COUNT(*) FROM Audit WHERE What = 'status:InProgress>Referred'"));

        var one = await system.GetAsync($"/api/v1/cases/{reference}", HousingSystem.KeyFor("cases"));
        Assert.Equal("referred", one.Body.GetProperty("status").GetString());
        Assert.DoesNotContain("Sam Lee", one.Body.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(409, (await system.PushAsync($"/api/v1/cases/{reference}/status", "a-4",
            $$"""{"status":"closing","note":"Done","version":"{{done.Body.GetProperty("version").GetGuid()}}"}""")).Status);
    }

    [Theory]
    [InlineData("not json", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"status":"closing"}""", 400)]
    [InlineData("""{"status":"closed","note":"x","extra":1}""", 400)]
    [InlineData("""{"status":7,"note":"x"}""", 400)]
    [InlineData("""{"status":"nonsense","note":"x"}""", 400)]
    [InlineData("""{"status":"closing","note":null}""", 400)]
    [InlineData("""{"status":"closing","note":"x"}""", 404)]
    public async Task Bad_input_is_told_as_problem_details(string body, int status)
    {
        var answer = await system.PushAsync("/api/v1/cases/7F3K-9QZM-A/status", "b-1", body);

        Assert.Equal(status, answer.Status);
        Assert.Equal(status, answer.Body.GetProperty("status").GetInt32());
        Assert.NotEmpty(answer.Body.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_change_without_an_idempotency_key_or_too_long_is_refused()
    {
        Assert.Equal(400, (await system.SendAsync(HttpMethod.Post, "/api/v1/cases/7F3K-9QZM-A/status", HousingSystem.KeyFor("work"), null, "{}")).Status);
        Assert.Equal(400, (await system.PushAsync("/api/v1/cases/7F3K-9QZM-A/status", new string('k', 101), "{}")).Status);
        Assert.Equal(413, (await system.PushAsync("/api/v1/cases/7F3K-9QZM-A/status", "c-1", $$"""{"note":"{{new string('n', 70_000)}}"}""")).Status);
        Assert.Equal(400, (await system.GetAsync("/api/v1/reports?after=nonsense", HousingSystem.KeyFor("cases"))).Status);
        Assert.Equal(400, (await system.GetAsync("/api/v1/reports?limit=0", HousingSystem.KeyFor("cases"))).Status);
        Assert.Equal(400, (await system.GetAsync("/api/v1/reports?limit=many", HousingSystem.KeyFor("cases"))).Status);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_ask_again_and_slows_down_nobody_else()
    {
        List<int> statuses = [];
        for (var request = 0; request < 5; request++)
            statuses.Add((await system.GetAsync("/api/v1/reports", HousingSystem.KeyFor("hasty"))).Status);
        using var refused = await system.AskAsync(HttpMethod.Get, "/api/v1/reports", HousingSystem.KeyFor("hasty"), null, null);

        Assert.Equal([200, 200, 200, 429, 429], statuses);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal(200, (await system.GetAsync("/api/v1/reports", HousingSystem.KeyFor("cases"))).Status);
    }

    [Fact]
    public async Task The_document_describes_every_operation_with_its_scope()
    {
        var (status, document) = await system.GetAsync("/api/v1/openapi.json", null);

        Assert.Equal(200, status);
        var operations = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => (path.Name, operation.Value))).ToList();
        Assert.Equal(
            ["/api/v1/cases/{reference}", "/api/v1/cases/{reference}/actions", "/api/v1/cases/{reference}/assessment", "/api/v1/cases/{reference}/closure", "/api/v1/cases/{reference}/status", "/api/v1/reports", "/api/v1/reports/people"],
            operations.Select(operation => operation.Name).Order(StringComparer.Ordinal));
        Assert.All(operations, operation => Assert.Matches("Scope: (cases|people|work)\\.", operation.Value.GetProperty("description").GetString()!));
        Assert.All(operations, operation => Assert.True(operation.Value.GetProperty("responses").GetProperty("429").GetProperty("headers").TryGetProperty("Retry-After", out _)));
        Assert.All(operations.Where(operation => operation.Value.TryGetProperty("requestBody", out _)), operation =>
            Assert.Contains(operation.Value.GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "Idempotency-Key"));
    }

    private static string Action(string note, string nextContact) =>
        $$"""{"outcomeId":"conversation","note":"{{note}}","wordsForSource":"We have spoken to the people involved.","nextContactOn":"{{nextContact}}"}""";

    // Within the days the policy lets a source wait.
    private static string NextWorkingDay()
    {
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(2);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || BuiltPortal.Content.Policy.BankHolidays.Contains(day))
            day = day.AddDays(1);
        return day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
