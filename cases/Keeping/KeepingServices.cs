using Microsoft.Extensions.DependencyInjection;

namespace WestKent.Cases.Keeping;

internal static class KeepingServices
{
    public static IServiceCollection AddKeeping(this IServiceCollection services) => services
        .AddScoped<HoldCase>()
        .AddScoped<EraseCase>()
        .AddScoped<CaseKeeping>()
        .AddScoped<ReadKeeping>();
}
