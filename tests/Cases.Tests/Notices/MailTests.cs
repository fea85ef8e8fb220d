using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using WestKent.Cases.Notices;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Notices;

public sealed class MailTests
{
    private static readonly OutgoingNotice News = new(
        Guid.Parse("0198c5f0-0000-7000-8000-000000000001"), NoticeChannel.Email, "priya@example.org", "We have news – for you", "Hello Priya.\n.\nGoodbye", "<p>Hello Priya.</p>");

    [Fact]
    public async Task A_message_travels_whole_in_plain_words_and_HTML()
    {
        await using var server = PlayedMailServer.Start();

        var became = await SenderTo(server).SendAsync(News, CancellationToken.None);

        Assert.Equal(new NoticeSending.Sent(null), became);
        var lines = server.Heard.Split("\r\n");
        Assert.Contains("MAIL FROM:<desk@example.org>", lines);
        Assert.Contains("RCPT TO:<priya@example.org>", lines);
        Assert.Contains("Subject: =?utf-8?B?V2UgaGF2ZSBuZXdzIOKAkyBmb3IgeW91?=", lines);
        Assert.Contains($"Message-ID: <{News.Id:N}@example.org>", lines);
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes(News.Text)), lines);
        Assert.Equal(".", lines[^2]);
    }

    [Theory]
    [InlineData("RCPT", "550 No such user", typeof(NoticeSending.Refused))]
    [InlineData("RCPT", "450 Mailbox is busy", typeof(NoticeSending.TryLater))]
    [InlineData("MAIL", "550 Not from you", typeof(NoticeSending.TryLater))]
    [InlineData("EHLO", "421 Too busy", typeof(NoticeSending.TryLater))]
    [InlineData(".", "554 We do not like it", typeof(NoticeSending.Refused))]
    [InlineData(".", "451 Later", typeof(NoticeSending.TryLater))]
    [InlineData("RCPT", "", typeof(NoticeSending.TryLater))]
    [InlineData(".", "", typeof(NoticeSending.InDoubt))]
    public async Task What_the_server_says_decides_what_follows(string to, string answer, Type expected)
    {
        await using var server = PlayedMailServer.Start(to, answer);

        Assert.IsType(expected, await SenderTo(server).SendAsync(News, CancellationToken.None));
    }

    [Theory]
    [InlineData("priya@example.org>\r\nRCPT TO:<other@example.org")]
    [InlineData("priya")]
    [InlineData("priya @example.org")]
    public async Task An_address_that_could_carry_a_command_is_never_used(string to)
    {
        await using var server = PlayedMailServer.Start();

        Assert.IsType<NoticeSending.Refused>(await SenderTo(server).SendAsync(News with { To = to }, CancellationToken.None));
        Assert.Equal("", server.Heard);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_later()
    {
        var server = PlayedMailServer.Start();
        await server.DisposeAsync();

        Assert.IsType<NoticeSending.TryLater>(await SenderTo(server).SendAsync(News, CancellationToken.None));
    }

    private static MailSender SenderTo(PlayedMailServer server) => new(
        Options.Create(new MailOptions { Host = "127.0.0.1", Port = server.Port, Security = MailSecurity.None, From = "desk@example.org", FromName = "West Kent" }),
        new PlayedClock(Saved.Monday), NullLogger<MailSender>.Instance);
}
