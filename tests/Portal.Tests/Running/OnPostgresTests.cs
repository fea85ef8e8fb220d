using System.Net;
using WestKent.Tests.Cases.Given;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Running;

/// <summary>The main job again on the other database, with two processes behind one address.</summary>
public sealed class OnPostgresTests
{
    [PostgresFact]
    public async Task Two_processes_on_one_database_take_and_show_a_report_as_one()
    {
        const string phone = "07700 900401";
        var database = await PostgresServer.NewDatabaseAsync();
        await using (var one = await PortalHost.StartAsync(null, ("Storage__Postgres", database)))
        await using (var other = await PortalHost.StartAsync(one.Folder, ("Storage__Postgres", database)))
        {
            var turns = 0;
            using var resident = new Visitor(() => (Interlocked.Increment(ref turns) % 2 == 0 ? one : other).Address);
            await resident.OpenAsync("/chat");
            await resident.SayAsync(Reporting.Problem);
            await resident.AnswerUntilAskedAsync("report/check");
            var send = resident.FieldsOf("#chat-form", ("text", ""), ("choice", "send"));

            var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => resident.PostAsync("/chat", send)));
            var page = await resident.OpenAsync("/chat");

            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Found, answer.StatusCode));
            Assert.Single(page.Document.QuerySelectorAll("[data-case-reference]"));
            Assert.Equal(page.Reference, (await resident.SignInAsync(page.Reference!, "07700 900123")).Reference);

            using var otherResident = other.NewVisitor();
            var reference = await otherResident.ReportInWordsAsync(phone);
            await other.KillAsync();
            using var elsewhere = one.NewVisitor();
            Assert.Equal(reference, (await elsewhere.SignInAsync(reference, phone)).Reference);
        }

        await PostgresServer.DropAsync(database);
    }
}
