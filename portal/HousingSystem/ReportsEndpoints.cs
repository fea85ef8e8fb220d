using WestKent.Cases.Casework;
using WestKent.Cases.HousingSystem;

namespace WestKent.Portal.HousingSystem;

/// <summary>What another system may read.</summary>
internal static class ReportsEndpoints
{
    public static void MapReports(this RouteGroupBuilder api)
    {
        api.MapGet("/reports", ReadReportsAsync).RequireScope(ApiScope.Cases)
            .WithSummary("New reports, oldest first, without anything personal")
            .WithDescription("Keep 'next' and give it as 'after' the next time. A report appears about ten seconds after it was sent.")
            .Produces<ApiReports>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
        api.MapGet("/reports/people", ReadPeopleAsync).RequireScope(ApiScope.People)
            .WithSummary("New reports with who reported, which ways of contact are safe, and their words")
            .WithDescription("Never use a way of contact that is not marked safe. Where 'person' has no name, they chose to give none.")
            .Produces<ApiReports>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
        api.MapGet("/cases/{reference}", ReadCaseAsync).RequireScope(ApiScope.Cases)
            .WithSummary("One case as it is now, without anything personal")
            .Produces<ApiCase>().ProducesProblem(401).ProducesProblem(403).ProducesProblem(404);
    }

    private static Task<IResult> ReadReportsAsync(ReadNewReports read, string? after, int? limit, CancellationToken ct) => ReadAsync(read, after, limit, withPeople: false, ct);

    private static Task<IResult> ReadPeopleAsync(ReadNewReports read, string? after, int? limit, CancellationToken ct) => ReadAsync(read, after, limit, withPeople: true, ct);

    private static async Task<IResult> ReadAsync(ReadNewReports read, string? after, int? limit, bool withPeople, CancellationToken ct)
    {
        if (limit is < 1 or > ReadNewReports.MostAtOnce)
            return ApiProblems.Of(StatusCodes.Status400BadRequest, $"'limit' is a number from 1 to {ReadNewReports.MostAtOnce}.", "limit");

        return await read.HandleAsync(after, limit ?? 50, withPeople, ct) is { } reports
            ? Results.Json(reports, ApiJson.Options)
            : ApiProblems.Of(StatusCodes.Status400BadRequest, "'after' is not a value this service gave as 'next'.", "after");
    }

    private static async Task<IResult> ReadCaseAsync(string reference, ReadApiCases read, CancellationToken ct) =>
        CaseReference.TryParse(reference, out var known) && await read.FindAsync(known, ct) is { } found
            ? Results.Json(found, ApiJson.Options)
            : ApiProblems.NoSuchCase();
}
