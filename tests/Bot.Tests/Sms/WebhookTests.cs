using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WestKent.Bot.Channels.Sms;

namespace WestKent.Tests.Bot.Sms;

public sealed class WebhookTests(SmsFixture fixture) : IClassFixture<SmsFixture>
{
    private const string Path = "/sms/incoming";

    private SmsHost Host => fixture.Host;

    public static TheoryData<string, string> Forged => new()
    {
        { "no signature", "" },
        { "another token", TwilioSignature.Of("ffffffffffffffffffffffffffffffff", SmsHost.PublicUrl + Path, FormOf("hello")) },
        { "another body", TwilioSignature.Of(SmsHost.Token, SmsHost.PublicUrl + Path, FormOf("goodbye")) },
        { "another host", TwilioSignature.Of(SmsHost.Token, "http://127.0.0.1" + Path, FormOf("hello")) },
        { "another port", TwilioSignature.Of(SmsHost.Token, SmsHost.PublicUrl + ":8443" + Path, FormOf("hello")) },
        { "another path", TwilioSignature.Of(SmsHost.Token, SmsHost.PublicUrl + "/sms/status", FormOf("hello")) },
        { "no base64", "%%%" },
    };

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task A_text_that_Twilio_did_not_sign_is_refused(string what, string signature)
    {
        using var answer = await Host.PostAsync(Path, FormOf("hello"), signature);

        Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, what);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(SmsHost.Token, ":443")]
    [InlineData(SmsHost.SecondToken, "")]
    public async Task A_port_in_the_signed_address_and_the_second_token_are_taken(string token, string port)
    {
        var form = SmsHost.FormOf("+447700900200", "hello", SmsHost.NewSid());

        using var answer = await Host.PostAsync(Path, form, TwilioSignature.Of(token, SmsHost.PublicUrl + port + Path, form));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_no_form_is_refused_signed_or_not()
    {
        var json = Encoding.UTF8.GetBytes("""{"Body":"hello"}""");
        var path = $"{Path}?bodySHA256={Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(json))}";
        var signature = TwilioSignature.Of(SmsHost.Token, SmsHost.PublicUrl + path, []);

        using var signed = await Host.PostAsync(path, FormOf(""), signature, new ByteArrayContent(json));
        using var forged = await Host.PostAsync(Path, FormOf(""), signature, new ByteArrayContent(json));

        Assert.Equal(HttpStatusCode.BadRequest, signed.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
    }

    [Fact]
    public async Task More_than_64_KiB_is_refused_unread()
    {
        var form = FormOf(new string('a', 65 * 1024));

        using var answer = await Host.PostAsync(Path, form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("MessageSid")]
    [InlineData("From")]
    public async Task A_text_without_an_id_or_a_number_is_refused(string missing)
    {
        var form = FormOf("hello").Where(pair => pair.Key != missing).ToDictionary();

        using var answer = await Host.PostAsync(Path, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_text_that_comes_again_and_at_once_many_times_is_taken_in_once_and_answered_alike()
    {
        var sid = SmsHost.NewSid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Host.TextAsync("+447700900201", "they deal drugs in the car park", sid)));

        Assert.Single(answers.Select(texts => string.Join('|', texts)).Distinct());
        Assert.NotEmpty(answers[0]);
        Assert.Equal(1, await Host.ReadAsync(db => db.Turns.CountAsync(turn => turn.MessageId == sid)));
        Assert.Equal(1, await Host.ReadAsync(db => db.TextMessages.CountAsync(text => text.InReplyTo == sid)));
    }

    [Fact]
    public async Task The_number_itself_is_in_no_key_and_no_row()
    {
        await Host.TextAsync("+447700900202", "hello");

        Assert.Equal(0, await Host.ReadAsync(db => db.Turns.CountAsync(turn => turn.ConversationId.Contains("7700900202"))));
        Assert.Equal(0, await Host.ReadAsync(db => db.BotStates.CountAsync(state => state.Key.Contains("7700900202"))));
        Assert.Equal(0, await Host.ReadAsync(db => db.TextMessages.CountAsync(text => text.Person.Contains("7700900202"))));
    }

    private static Dictionary<string, string> FormOf(string words) => SmsHost.FormOf("+447700900203", words, "SM00000000000000000000000000abcdef");
}
