using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using WestKent.Cases;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Development.Demo;

/// <summary>
/// <c>--demo</c>: fills an empty database with made-up cases of the last nine months, through the same actions residents
/// and staff use, on a clock of its own.
/// </summary>
internal static class DemoFilling
{
    private const string Asked = "--demo";
    private const int Reports = 72;
    private const int Days = 270;

    public static async Task FillIfAskedAsync(this WebApplication app, string[] args)
    {
        if (!args.Contains(Asked))
            return;

        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DemoFilling));
        var content = app.Services.GetRequiredService<ContentLibrary>().Current;
        var clock = new DemoClock();
        var nowUtc = app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        clock.MoveTo(nowUtc);
        await using var services = ServicesOn(clock, app);
        if (await HasCasesAsync(services))
        {
            logger.LogWarning("The database has cases already, so no sample cases were added");
            return;
        }

        var agenda = new DemoAgenda(nowUtc);
        foreach (var person in DevelopmentStaff.All)
            agenda.Add(nowUtc.AddDays(-Days - 1), (scope, ct) => scope.GetRequiredService<Colleagues>().CameAsync(person, ct));
        AddReports(agenda, nowUtc, content);
        new DemoDays(agenda, services.GetRequiredService<DueWork>()).Plan(LondonDay.Of(nowUtc.AddDays(-Days)), nowUtc, content.Policy.BankHolidays);
        while (agenda.TryTake(out var atUtc, out var act))
        {
            clock.MoveTo(atUtc);
            await using var scope = services.CreateAsyncScope();
            await act(scope.ServiceProvider, CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
        }

        logger.LogInformation("Filled the database with {Reports} made-up reports", Reports);
    }

    // The same rooms as the service's own, but living by the sample cases' clock.
    private static ServiceProvider ServicesOn(DemoClock clock, WebApplication app) => new ServiceCollection()
        // Nine months of nightly jobs would fill the screen; whatever fails throws.
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddLogging()
        .AddSingleton<TimeProvider>(clock)
        .AddSingleton(app.Services.GetRequiredService<ContentLibrary>())
        .AddCases(app.Configuration)
        .ShowNoticesInsteadOfSending()
        .PostConfigure<StorageOptions>(storage => storage.Directory = Path.GetFullPath(storage.Directory, HomeFolder.Find(app.Environment.ContentRootPath)))
        .BuildServiceProvider(validateScopes: true);

    private static async Task<bool> HasCasesAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CasesDb>().Cases.AnyAsync();
    }

    // Spread evenly over the days, the last of them today; residents write at any hour.
    private static void AddReports(DemoAgenda agenda, DateTime nowUtc, ContentSnapshot content)
    {
        var labels = content.Types.Select(type => (type.Id, type.Examples)).ToList();
        labels.AddRange(content.Types.Where(type => type.Id == "noise-nuisance").Select(type => (type.Id, type.Examples)));
        labels.AddRange(content.Exclusions.Take(2).Select(exclusion => (exclusion.Id, exclusion.Examples)));
        var casework = new DemoCasework(agenda, content);
        for (var number = 0; number < Reports; number++)
        {
            var atUtc = nowUtc.AddMinutes(-20).AddDays(-Days + (Days * (double)number / (Reports - 1)));
            var (label, examples) = labels[number % labels.Count];
            var draft = DemoReports.Of(number, label, examples, LondonDay.Of(atUtc), content);
            agenda.Add(atUtc, (scope, ct) => SendAsync(scope, draft, ct));
            casework.Plan(number, draft, atUtc);
        }
    }

    private static async Task SendAsync(IServiceProvider scope, ReportDraft draft, CancellationToken ct)
    {
        if (await scope.GetRequiredService<SendReport>().HandleAsync(draft, ct) is not SendReportOutcome.Sent)
            throw new InvalidOperationException($"The sample report {draft.LabelId} was not taken.");
    }
}
