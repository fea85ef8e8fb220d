using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace WestKent.Cases.Notices;

internal readonly record struct SmtpReply(int Code)
{
    public bool IsYes => Code is >= 200 and < 400;

    public bool IsNever => Code is >= 500 and < 600;
}

/// <summary>The server will not talk to us as we are set up; the words say at which step, without what it said.</summary>
internal sealed class SmtpRefusedException(string message) : IOException(message);

/// <summary>One conversation with a mail server (RFC 5321).</summary>
internal sealed class SmtpTalk : IAsyncDisposable
{
    private const int LongestReply = 100;

    private readonly TcpClient client;
    private Stream stream;
    private StreamReader reader;

    private SmtpTalk(TcpClient client, Stream stream)
    {
        this.client = client;
        (this.stream, reader) = (stream, ReaderOf(stream));
    }

    /// <summary>Connects, makes it private and signs in.</summary>
    public static async Task<SmtpTalk> OpenAsync(MailOptions options, CancellationToken ct)
    {
        var client = new TcpClient();
        SmtpTalk? talk = null;
        try
        {
            await client.ConnectAsync(options.Host, options.Port, ct);
            talk = new SmtpTalk(client, client.GetStream());
            await talk.GreetAsync(options, ct);
            return talk;
        }
        catch
        {
            if (talk is not null)
            {
                await talk.DisposeAsync();
            }

            client.Dispose();
            throw;
        }
    }

    public async Task<SmtpReply> SayAsync(string line, CancellationToken ct)
    {
        await WriteAsync($"{line}\r\n", ct);
        return await HearAsync(ct);
    }

    public async Task WriteAsync(string text, CancellationToken ct)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
        await stream.FlushAsync(ct);
    }

    public async Task<SmtpReply> HearAsync(CancellationToken ct)
    {
        for (var lines = 0; lines < LongestReply; lines++)
        {
            var line = await reader.ReadLineAsync(ct) ?? throw new IOException("The mail server closed the connection.");
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            {
                throw new IOException("The mail server does not speak SMTP.");
            }

            if (line.Length == 3 || line[3] != '-')
            {
                return new SmtpReply(code);
            }
        }

        throw new IOException("The mail server does not stop talking.");
    }

    public async ValueTask DisposeAsync()
    {
        reader.Dispose();
        await stream.DisposeAsync();
        client.Dispose();
    }

    private async Task GreetAsync(MailOptions options, CancellationToken ct)
    {
        if (options.Security == MailSecurity.Tls)
        {
            await TurnToTlsAsync(options.Host, ct);
        }

        await ExpectAsync(HearAsync(ct), "greeting");
        await ExpectAsync(SayAsync("EHLO localhost", ct), "EHLO");
        if (options.Security == MailSecurity.StartTls)
        {
            await ExpectAsync(SayAsync("STARTTLS", ct), "STARTTLS");
            await TurnToTlsAsync(options.Host, ct);
            await ExpectAsync(SayAsync("EHLO localhost", ct), "EHLO");
        }

        if (options.User.Length > 0)
        {
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{options.User}\0{options.Password}"));
            await ExpectAsync(SayAsync($"AUTH PLAIN {credentials}", ct), "AUTH");
        }
    }

    // A new reader: what came in clear before TLS began is thrown away (CVE-2011-0411).
    private async Task TurnToTlsAsync(string host, CancellationToken ct)
    {
        var secured = new SslStream(stream);
        await secured.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host }, ct);
        (stream, reader) = (secured, ReaderOf(secured));
    }

    private static async Task ExpectAsync(Task<SmtpReply> said, string step)
    {
        if (await said is { IsYes: false } no)
        {
            throw new SmtpRefusedException(string.Create(CultureInfo.InvariantCulture, $"The mail server answered {no.Code} to {step}."));
        }
    }

    private static StreamReader ReaderOf(Stream stream) => new(stream, Encoding.ASCII, false, 1024, leaveOpen: true);
}
