using System.Globalization;
using Microsoft.Data.Sqlite;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Tests.Benchmarks;

/// <summary>
/// A database of many cases in every state, quickly: some are made by the real actions, and then the database itself copies them with
/// ids, references and days of their own. It copies whatever columns there are, so it goes on working as they change.
/// </summary>
internal static class ManyWorkedCases
{
    private const int Patterns = 200;
    private const int DaysBack = 3650;

    private static readonly string[] Types = ["noise-nuisance", "hate-incident", "graffiti", "verbal-abuse-threats", "animal-nuisance", "drug-use", "vandalism-damage", "physical-violence"];

    private static readonly string[] Tables =
    [
        "Cases", "Incidents", "IncidentWords", "Sources", "SourceContacts", "SourceNeeds", "SupportAnswers", "CaseActions", "Closures", "Timeline", "ContactAttempts", "CaseNotes",
    ];

    private static readonly StaffMember Officer = new("officer", "Officer", new HashSet<StaffRole> { StaffRole.CaseOfficer, StaffRole.Manager });

    public static async Task FillAsync(PlayedService service, int count)
    {
        for (var number = 0; number < Patterns; number++)
            await MakeAsync(service, number);
        await service.DoAsync<CasesDb, bool>(async db =>
        {
            await CopyAsync(db, (count / Patterns) - 1);
            return true;
        });
    }

    private static async Task MakeAsync(PlayedService service, int number)
    {
        var draft = new ReportDraft
        {
            Id = Guid.NewGuid(),
            LabelId = Types[number % Types.Length],
            Role = ReporterRole.Resident,
            WhatHappened = "Loud music every night until three",
            Anonymous = false,
            Name = "Sam Lee",
            Contact = ContactMethod.Text,
            PhoneAsTyped = "07700 900123",
            PhoneE164 = "+447700900123",
            SafeText = true,
            Channel = number % 3 == 0 ? "sms" : "web",
            DistrictId = number % 2 == 0 ? "sevenoaks" : "maidstone",
            Support = [new SupportChoice { ServiceId = "victim-support", Answer = (SupportAnswerKind)(number % 3) }],
        };
        await service.DoAsync<SendReport, SendReportOutcome>(send => send.HandleAsync(draft, CancellationToken.None));
        if (number % 5 == 0)
            return;

        var one = await service.DoAsync<CasesDb, Case>(db => Task.FromResult(db.Cases.Single(found => db.Incidents.Any(incident => incident.Id == draft.Id && incident.CaseId == found.Id))));
        var next = NextWorkingDay(service.Clock.NowUtc);
        var version = one.Version;
        await ActAsync<AssessCase>((assess, on) => assess.HandleAsync(on, new Assessment(one.TypeId, one.Band, null, number % 3 == 0, null, one.Team, Officer.Id, Officer.Name, next), CancellationToken.None));
        await ActAsync<RecordContactAttempt>((attempt, on) => attempt.HandleAsync(on, new NewAttempt(ContactMethod.Text, true, "Spoken to", next), CancellationToken.None));
        await ActAsync<RecordAction>((record, on) => record.HandleAsync(on, new NewAction("conversation", "Note", "We have spoken to the people involved.", next), CancellationToken.None));
        if (number % 4 == 0)
            return;

        await service.DoAsync<CloseCase, CloseCaseOutcome>(close => close.HandleAsync(
            new OnCase(one.Id, version, Officer), new ClosingSummary("actions-completed", "Findings", "Actions", "Where else to turn"), true, CancellationToken.None));

        async Task ActAsync<T>(Func<T, OnCase, Task<CaseworkOutcome>> act)
            where T : notnull
        {
            var outcome = await service.DoAsync<T, CaseworkOutcome>(action => act(action, new OnCase(one.Id, version, Officer)));
            version = outcome is CaseworkOutcome.Done done ? done.Version : throw new InvalidOperationException($"A pattern could not be made: {outcome}");
        }
    }

    private static DateOnly NextWorkingDay(DateTime utc)
    {
        var day = DateOnly.FromDateTime(utc).AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(1);
        return day;
    }

    private static async Task CopyAsync(CasesDb db, int copies)
    {
        var file = (SqliteConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database);
        await file.OpenAsync();
        file.CreateFunction("fresh_reference", () => CaseReference.New().ToString());
        await RunAsync(file, "BEGIN");
        await RunAsync(file, string.Create(CultureInfo.InvariantCulture, $"CREATE TEMP TABLE Copies AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {copies}) SELECT n FROM c"));
        foreach (var table in Tables)
            await RunAsync(file, $"INSERT INTO {table} SELECT {await ColumnsAsync(file, table)} FROM {table} t, Copies");
        await RunAsync(file, "COMMIT");
        await RunAsync(file, "ANALYZE");
    }

    // An id gets the copy's number as its first part; a day or an instant moves back; all else stays as it is.
    private static async Task<string> ColumnsAsync(SqliteConnection file, string table)
    {
        await using var ask = file.CreateCommand();
        ask.CommandText = $"SELECT name FROM pragma_table_info('{table}') ORDER BY cid";
        await using var names = await ask.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await names.ReadAsync())
        {
            var name = $"t.\"{names.GetString(0)}\"";
            columns.Add(table == "Cases" && names.GetString(0) == "Reference" ? "fresh_reference()" : string.Create(CultureInfo.InvariantCulture, $"""
                CASE WHEN {name} GLOB '????????-????-????-????-????????????' THEN printf('%08X', n) || substr({name}, 9)
                     WHEN {name} GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]*' THEN date(substr({name}, 1, 10), '-' || (n * 37 % {DaysBack}) || ' days') || substr({name}, 11)
                     ELSE {name} END
                """));
        }

        return string.Join(", ", columns);
    }

    private static async Task RunAsync(SqliteConnection file, string sql)
    {
        await using var command = file.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync();
    }
}
