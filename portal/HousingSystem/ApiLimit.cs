using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using WestKent.Cases.HousingSystem;

namespace WestKent.Portal.HousingSystem;

/// <summary>
/// How often one client may ask in a minute, so that a loop gone wrong in another system slows down nobody else. Whoever has no
/// key that holds is counted by where they come from.
/// </summary>
internal static class ApiLimit
{
    public const string Policy = "housing-system";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddApiLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(Policy, PartitionOf);
        limiter.OnRejected = TellWhenAsync;
    });

    private static RateLimitPartition<string> PartitionOf(HttpContext http)
    {
        var options = http.RequestServices.GetRequiredService<IOptions<HousingSystemOptions>>().Value;
        return http.FindClient() is { } client
            ? Window($"client {client.Id}", options.LimitOf(client.Id))
            : Window($"from {http.Connection.RemoteIpAddress}", options.RequestsAMinute);
    }

    private static RateLimitPartition<string> Window(string who, int requests) => RateLimitPartition.GetFixedWindowLimiter(
        who, _ => new FixedWindowRateLimiterOptions { PermitLimit = requests, Window = Minute, QueueLimit = 0 });

    private static async ValueTask TellWhenAsync(OnRejectedContext context, CancellationToken ct)
    {
        var after = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Minute;
        var seconds = (int)Math.Ceiling(Math.Max(1, after.TotalSeconds));
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await ApiProblems.TooMany(seconds).ExecuteAsync(context.HttpContext);
    }
}
