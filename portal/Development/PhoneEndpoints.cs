using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using WestKent.Cases.Notices;
using WestKent.Portal.Security;

namespace WestKent.Portal.Development;

/// <summary>A handset to text the service with. Mapped only in Development.</summary>
internal static class PhoneEndpoints
{
    private const string SomeNumber = "+447700900123";
    private const int LongestText = 10_000;
    private const int Newest = 200;

    public static IEndpointRouteBuilder MapPhone(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dev/phone", ShowAsync);
        app.MapPost("/dev/phone", SendAsync).FromOurPagesOnly();
        return app;
    }

    private static async Task<RazorComponentResult<PhonePage>> ShowAsync(string? from, Handset handset, OutboxReader outbox, CancellationToken ct)
    {
        var number = InternationalForm(from);
        return new(new { Number = number, Texts = handset.Show(number, await outbox.ReadAsync(Newest, ct)) });
    }

    private static async Task<RedirectHttpResult> SendAsync(HttpContext http, Handset handset, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var number = InternationalForm(form["from"]);
        var words = form["text"].ToString();
        await handset.SendAsync(
            new Uri($"{http.Request.Scheme}://{http.Request.Host}"), number, words.Length > LongestText ? words[..LongestText] : words, form["picture"] == "yes", ct);
        return TypedResults.LocalRedirect($"/dev/phone?from={Uri.EscapeDataString(number)}#newest", permanent: false, preserveMethod: false);
    }

    private static string InternationalForm(string? typed)
    {
        var number = string.Concat((typed ?? "").Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '+'));
        return number.Length == 0 ? SomeNumber : number.StartsWith('0') && number.Length == 11 ? $"+44{number[1..]}" : number;
    }
}
