using System.Net;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Running;

[Collection(OnePortal.Name)]
public sealed class HealthTests(OnePortal portal)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_service_says_that_it_is_well(string path)
    {
        using var visitor = portal.NewVisitor();

        using var answer = await visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Healthy", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public void The_log_tells_which_database_it_is_and_how_safely_it_writes() =>
        Assert.Matches("SQLite [0-9.]+, journal mode wal, synchronous FULL", portal.Host.Log);

    [Fact]
    public async Task The_log_tells_nothing_a_resident_wrote()
    {
        using var visitor = portal.NewVisitor();
        await visitor.ReportInWordsAsync("07700 900251");
        Assert.DoesNotContain("900251", portal.Host.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Reporting.Problem, portal.Host.Log, StringComparison.Ordinal);
    }
}
