using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Storage;

/// <summary>Sends numbered reports one after another and says each number once it is committed, until it is killed.</summary>
internal static class KilledWriter
{
    public static async Task Main(string[] args)
    {
        var (folder, postgres, first) = (args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture));
        await using var services = Saved.ServicesFor(folder, postgres, TimeProvider.System);
        await services.OpenCasesAsync(CancellationToken.None);
        for (var number = first; ; number++)
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SendReport>().HandleAsync(Report(number), CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None);
            Console.WriteLine(number);
        }
    }

    public static Guid IdOf(int number) => new(number, 0, 0, new byte[8]);

    private static ReportDraft Report(int number) => AReport.ByText().With(draft => draft.Id = IdOf(number));
}
