using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;
using WestKent.Bot.Channels.Sms;

namespace WestKent.Tests.Bot.Sms;

/// <summary>Our check against what Twilio's own library answered; twilio-signatures.json says how that was recorded.</summary>
public sealed class SignatureTests
{
    private static readonly Recorded Library = JsonSerializer.Deserialize<Recorded>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sms", "twilio-signatures.json")), JsonSerializerOptions.Web)!;

    public static TheoryData<string> Names => [.. Library.Vectors.Select(vector => vector.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Our_check_answers_as_Twilios_own_library_did(string name)
    {
        var vector = Library.Vectors.Single(one => one.Name == name);

        Assert.Equal(vector.Accepted, IsRight(vector, vector.Signature, vector.Url, vector.Body));
    }

    [Fact]
    public void What_was_changed_by_one_letter_anywhere_is_refused()
    {
        var random = new Random(20261125);
        var right = Library.Vectors.Where(vector => vector is { Accepted: true, Json: false }).ToList();

        for (var round = 0; round < 600; round++)
        {
            var vector = right[random.Next(right.Count)];
            var (signature, url, body) = Spoiled.OneLetter(vector.Signature, vector.Url, vector.Body, random);
            Assert.False(IsRight(vector, signature, url, body), $"{signature} {url} {body}");
        }
    }

    [Fact]
    public void A_second_token_is_taken_while_the_first_is_being_changed()
    {
        var vector = Library.Vectors[0];
        var values = ValuesOf(vector.Body);

        Assert.True(TwilioSignature.IsRight(vector.Signature, ["another", Library.Token], vector.Url, values));
        Assert.False(TwilioSignature.IsRight(vector.Signature, ["another"], vector.Url, values));
        Assert.False(TwilioSignature.IsRight(vector.Signature, [], vector.Url, values));
    }

    private static bool IsRight(Vector vector, string signature, string url, string body) => vector.Json
        ? TwilioSignature.IsRightForBody(signature, [Library.Token], url, Encoding.UTF8.GetBytes(body))
        : TwilioSignature.IsRight(signature, [Library.Token], url, ValuesOf(body));

    private static List<KeyValuePair<string, string>> ValuesOf(string body)
    {
        using var reader = new FormReader(body);
        var values = new List<KeyValuePair<string, string>>();
        while (reader.ReadNextPair() is { } pair)
            values.Add(pair);
        return values;
    }

    private sealed record Recorded(string Token, IReadOnlyList<Vector> Vectors);

    private sealed record Vector(string Name, string Url, string Body, string Signature, bool Accepted, [property: JsonPropertyName("json")] bool Json = false);
}
