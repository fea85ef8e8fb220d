using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace WestKent.Portal.HousingSystem;

/// <summary>What is wrong with a request, as problem details (RFC 9457). For people who build the other system.</summary>
internal static class ApiProblems
{
    public const string MediaType = "application/problem+json";

    public static IResult NoKey() => Of(StatusCodes.Status401Unauthorized, "Send your key as: Authorization: Bearer your-id.your-secret");

    public static IResult NotInScope(string scope) => Of(StatusCodes.Status403Forbidden, $"Your key does not have the scope '{scope}'.");

    public static IResult NoSuchCase() => Of(StatusCodes.Status404NotFound, "There is no case of that reference that you may see.");

    public static IResult TooMany(int seconds) => Of(StatusCodes.Status429TooManyRequests, $"Your client asked too often. Ask again in {seconds} seconds, as Retry-After says.");

    public static IResult Of(int status, string detail, string? field = null) => Results.Problem(
        detail, statusCode: status, extensions: field is null ? null : new Dictionary<string, object?> { ["field"] = field });

    public static string Body(int status, string detail, object? problems = null) => JsonSerializer.Serialize(new ProblemDetails
    {
        Status = status,
        Detail = detail,
        Extensions = { ["problems"] = problems },
    }, JsonSerializerOptions.Web);

    public static IResult Raw(int status, string body) =>
        Results.Text(body, status is >= 200 and < 300 ? MediaTypeNames.Application.Json : MediaType, System.Text.Encoding.UTF8, status);
}
