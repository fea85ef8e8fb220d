using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace WestKent.Tests.Portal.Given;

/// <summary>Residents who come back to their case with a code.</summary>
internal static partial class SigningIn
{
    public const string AskForm = "form[action='/my-case/ask']";
    public const string CodeForm = "form[action='/my-case/code']";
    public const string WordsForm = "form[action='/my-case/words']";

    private static readonly TimeSpan SentWithin = TimeSpan.FromSeconds(20);

    public static async Task<ShownPage> AskForCodeAsync(this Visitor visitor, string reference)
    {
        await visitor.OpenAsync("/my-case");
        return await visitor.SubmitAsync(AskForm, ("reference", reference));
    }

    public static Task<ShownPage> GiveCodeAsync(this Visitor visitor, string code) => visitor.SubmitAsync(CodeForm, ("code", code));

    public static async Task<ShownPage> SignInAsync(this Visitor visitor, string reference, string phone)
    {
        var before = await visitor.CodesSentToAsync(phone);
        await visitor.AskForCodeAsync(reference);
        return await visitor.GiveCodeAsync(await visitor.NextCodeAsync(phone, before.Count));
    }

    /// <summary>The code sent after the first so many, once it is in the Development outbox.</summary>
    public static async Task<string> NextCodeAsync(this Visitor visitor, string phone, int after = 0)
    {
        using var patience = new CancellationTokenSource(SentWithin);
        while (true)
        {
            var codes = await visitor.CodesSentToAsync(phone);
            if (codes.Count > after)
                return codes[0];
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>The codes in the Development outbox for this number, newest first.</summary>
    public static async Task<IReadOnlyList<string>> CodesSentToAsync(this Visitor visitor, string phone)
    {
        using var answer = await visitor.GetAsync("/dev/outbox.json");
        var sent = await answer.Content.ReadFromJsonAsync<List<Outgoing>>();
        return [.. sent!.Where(message => message.Channel == "sms" && message.To == International(phone))
            .OrderByDescending(message => message.CreatedUtc)
            .Select(message => CodeForPhones().Match(message.Body))
            .Where(code => code.Success)
            .Select(code => code.Groups[1].Value)];
    }

    private static string International(string phone) => "+44" + phone.Replace(" ", "", StringComparison.Ordinal)[1..];

    private sealed record Outgoing(string Channel, string To, string? Subject, string Body, DateTime CreatedUtc);

    // The line that lets a phone fill the code in by itself.
    [GeneratedRegex(@"^@\S+ #(\d{6})$", RegexOptions.Multiline)]
    private static partial Regex CodeForPhones();
}
