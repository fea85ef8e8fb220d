using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Running;

public sealed class ProductionTests
{
    [Fact]
    public async Task In_production_residents_are_served_and_nothing_of_development_is_there()
    {
        await using var host = await PortalHost.StartAsync(null, ("ASPNETCORE_ENVIRONMENT", "Production"));
        using var resident = host.NewVisitor();

        foreach (var path in new[] { "/dev/outbox", "/dev/outbox.json", "/dev/phone", "/dev/look", "/dev" })
            Assert.Equal(HttpStatusCode.NotFound, (await resident.OpenAsync(path)).Status);
        foreach (var path in new[] { "/", "/chat", "/my-case" })
            Assert.Equal(HttpStatusCode.OK, (await resident.OpenAsync(path)).Status);
        Assert.DoesNotContain("dev-officer", (await resident.OpenAsync("/staff/sign-in")).Html, StringComparison.Ordinal);
        using var made = await resident.PostAsync("/staff/sign-in/as", [KeyValuePair.Create("person", "dev-officer")]);
        Assert.InRange((int)made.StatusCode, 400, 499);
        Assert.False(made.Headers.Contains("Set-Cookie"));
        using var live = await resident.GetAsync("/health/live");
        Assert.Equal("max-age=31536000; includeSubDomains", live.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.NotEmpty(await resident.ReportByButtonsAsync());
        Assert.DoesNotContain("fail: ", host.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_cannot_keep_anything_does_not_start()
    {
        var file = Path.GetTempFileName();

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => PortalHost.StartAsync(null, ("Storage__Directory", Path.Combine(file, "data"))));

        Assert.Contains("crit: WestKent.Portal", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", refusal.Message, StringComparison.Ordinal);
        File.Delete(file);
    }
}
