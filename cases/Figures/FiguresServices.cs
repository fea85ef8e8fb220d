using Microsoft.Extensions.DependencyInjection;

namespace WestKent.Cases.Figures;

internal static class FiguresServices
{
    public static IServiceCollection AddFigures(this IServiceCollection services) =>
        services.AddScoped<RecordUsefulness>().AddScoped<RecordTalkOutcome>().AddScoped<ReadFigures>().AddScoped<ReadQuarters>()
            .AddScoped<ReadUnclear>().AddScoped<ForgetUnclear>().AddScoped<ReadUsefulness>();
}
