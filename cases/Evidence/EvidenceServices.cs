using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using WestKent.Cases.Following;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Evidence;

internal static class EvidenceServices
{
    public static IServiceCollection AddEvidence(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EvidenceOptions>().Bind(configuration.GetSection(EvidenceOptions.Section))
            .Validate(evidence => evidence is { MegabytesPerFile: > 0 and <= 200, FilesAtOnce: > 0 and <= 50, MegabytesPerCase: > 0, ScannerSeconds: > 0 }, "Evidence: every limit must be above 0, a file at most 200 MB and a form at most 50 files.")
            .Validate(evidence => !evidence.HasScanner || evidence.Scanner.StartsWith('/') || HasPort(evidence.Scanner), "Evidence:Scanner must be the path of a socket, or a host and port such as 127.0.0.1:3310.")
            .ValidateOnStart();

        services.AddSingleton<EvidenceSeal>();
        services.AddSingleton<EvidenceFolder>();
        services.AddSingleton<VirusScanner>();
        services.AddScoped<ReadEvidence>();
        services.AddScoped<CaseForStaff>();
        services.AddScoped<ScanEvidence>();
        services.AddScoped(scope => new TakeEvidence(
            scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<SourceTrace>(), scope.GetRequiredService<EvidenceFolder>(),
            scope.GetRequiredService<IOptions<EvidenceOptions>>()));
        services.AddScoped(scope => new OpenEvidence(
            scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<EvidenceFolder>(), scope.GetRequiredService<TimeProvider>()));
        services.AddScoped(scope => new DecideEvidence(
            scope.GetRequiredService<CasesDb>(), scope.GetRequiredService<EvidenceFolder>(), scope.GetRequiredService<TimeProvider>()));
        services.AddSingleton<EvidenceWorker>();
        services.AddSingleton<IHostedService>(host => host.GetRequiredService<EvidenceWorker>());
        return services;
    }

    private static bool HasPort(string where) =>
        where.LastIndexOf(':') is > 0 and var colon && ushort.TryParse(where.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture, out _);
}
