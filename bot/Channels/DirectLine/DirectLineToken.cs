using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace WestKent.Bot.Channels.DirectLine;

/// <summary>Opens one conversation, for a while. Whoever has none begins a conversation of their own.</summary>
internal sealed class DirectLineToken(IDataProtectionProvider protection)
{
    public static readonly TimeSpan LastsFor = TimeSpan.FromMinutes(30);

    private const string Scheme = "Bearer ";

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("direct-line/conversation").ToTimeLimitedDataProtector();

    public string For(string conversation) => protector.Protect(conversation, LastsFor);

    public bool Opens(string? authorization, string conversation)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
            return false;

        try
        {
            return protector.Unprotect(authorization[Scheme.Length..].Trim()) == conversation;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
