using System.Net;
using WestKent.Bot.Channels.Sms;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Sms;

[Collection(OnePortal.Name)]
public sealed class PhoneTests(OnePortal portal)
{
    private static readonly string[] Report =
    [
        "my neighbour plays loud music every night until 3am", "1", "last night from 11 till 3", "12 Station Road Sevenoaks TN13 1AA, two men at number 14",
        "I can't sleep", "1", "no", "Sam Lee", "1", "1", "no", "1",
    ];

    [Fact]
    public async Task A_report_is_made_on_the_handset_and_its_thread_can_be_gone_on_with_in_a_browser()
    {
        using var phone = portal.NewVisitor();
        await phone.OpenAsync("/dev/phone");
        foreach (var words in Report)
            await phone.SubmitAsync("#phone-form", ("from", "07700 900401"), ("text", words));

        Assert.Contains(phone.Page.Heard, text => text.Contains("Ref ", StringComparison.Ordinal));

        await phone.SubmitAsync("#phone-form", ("from", "07700 900402"), ("text", Report[0]));
        await phone.SubmitAsync("#phone-form", ("from", "07700 900402"), ("text", "web"));
        var link = phone.Page.Heard[^1].Split(' ', '\n').Single(word => word.Contains("/chat/on/", StringComparison.Ordinal));
        var path = new Uri(link.Trim()).AbsolutePath;

        using var browser = portal.NewVisitor();
        await browser.OpenAsync(path);
        await browser.SubmitAsync("form[action^='/chat/on/']");
        Assert.Contains(browser.Page.Said, text => text.Contains(Report[0], StringComparison.Ordinal));

        using var other = portal.NewVisitor();
        await other.OpenAsync(path);
        Assert.Null(other.Page.Document.QuerySelector("form[action^='/chat/on/']"));
    }

    [Fact]
    public async Task What_nobody_signed_is_refused()
    {
        using var visitor = portal.NewVisitor();
        var form = new Dictionary<string, string> { ["MessageSid"] = "SM1", ["From"] = "+447700900403", ["Body"] = "hello" };

        using var unsigned = await visitor.PostAsync("/sms/incoming", form);
        using var forged = await visitor.PostAsync("/sms/status", form, with => with.Add("X-Twilio-Signature", TwilioSignature.Of("", "http://localhost/sms/status", form)));

        Assert.Equal(HttpStatusCode.Forbidden, unsigned.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
    }
}
