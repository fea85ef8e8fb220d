using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace WestKent.Bot.Conversation;

/// <summary>Seals the six words of someone who gave no name, so that the stored conversation shows them for half an hour only.</summary>
public sealed class WordsSeal(IDataProtectionProvider protection)
{
    private static readonly TimeSpan ShownFor = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("conversation/six-words").ToTimeLimitedDataProtector();

    public string Seal(string words) => protector.Protect(words, ShownFor);

    /// <returns>Null once their time is over.</returns>
    public string? Open(string sealedWords)
    {
        try
        {
            return protector.Unprotect(sealedWords);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
