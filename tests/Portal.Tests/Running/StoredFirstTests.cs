using System.Net;
using Microsoft.Data.Sqlite;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Running;

/// <summary>While the database cannot be written, nobody is told that anything was taken in.</summary>
public sealed class StoredFirstTests
{
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Nothing_is_answered_before_it_is_stored()
    {
        await using var host = await PortalHost.StartAsync();
        using var resident = host.NewVisitor();
        await resident.OpenAsync("/chat");
        var form = resident.FieldsOf("#chat-form", ("text", Reporting.Problem));

        Task<HttpResponseMessage> answering;
        await using (await HoldTheDatabaseAsync(host))
        {
            answering = resident.PostAsync("/chat", form);
            await Task.Delay(AWhile);
            Assert.False(answering.IsCompleted);
            Assert.Equal(0, await host.CountAsync("Turns"));
        }

        using var answer = await answering;
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(1, await host.CountAsync("Turns"));
    }

    [Fact]
    public async Task Words_that_cannot_be_stored_come_back_in_the_box_and_can_be_sent_again()
    {
        await using var host = await PortalHost.StartAsync();
        using var resident = host.NewVisitor();
        await resident.OpenAsync("/chat");

        await using (await HoldTheDatabaseAsync(host))
        {
            await resident.SayAsync(Reporting.Problem);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, resident.Page.Status);
            Assert.NotNull(resident.Page.Problem);
            Assert.Equal(Reporting.Problem, resident.Page.TextBox);
        }

        await resident.SayAsync(resident.Page.TextBox);
        Assert.Equal([Reporting.Problem], resident.Page.Said);
        Assert.Equal(1, await host.CountAsync("Turns"));
    }

    private static async Task<SqliteConnection> HoldTheDatabaseAsync(PortalHost host)
    {
        var file = new SqliteConnection($"Data Source={StoredRows.FileOf(host)};Pooling=False");
        await file.OpenAsync();
        await using var hold = file.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        await hold.ExecuteNonQueryAsync();
        return file;
    }
}
