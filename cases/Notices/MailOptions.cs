namespace WestKent.Cases.Notices;

public enum MailSecurity
{
    /// <summary>For a server on the same machine only.</summary>
    None,

    /// <summary>Begins in clear and turns to TLS before anything is said, as on port 587.</summary>
    StartTls,

    /// <summary>TLS from the first byte, as on port 465.</summary>
    Tls,
}

/// <summary>Section <c>Mail</c>: the server that takes our e-mail. Without a host no e-mail is sent, and staff get a task instead.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>The address messages come from.</summary>
    public string From { get; set; } = "";

    /// <summary>The name beside it, such as the landlord's.</summary>
    public string FromName { get; set; } = "";

    public int TimeoutSeconds { get; set; } = 20;

    internal bool IsOff => Host.Length == 0;

    internal bool IsUsable => IsOff || (From.Contains('@', StringComparison.Ordinal) && From.All(letter => letter is > ' ' and < (char)127 and not '<' and not '>')
        && Port is > 0 and < 65536 && TimeoutSeconds > 0);
}
