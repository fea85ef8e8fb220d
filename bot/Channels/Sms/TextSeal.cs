using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Seals number and words of a text that waits to be sent, so that neither lies open in the database.</summary>
internal sealed class TextSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("texting/to-send");

    public string Seal(string number, string words) => protector.Protect($"{number}\n{words}");

    /// <returns>Null if the key it was sealed with is gone.</returns>
    public (string Number, string Words)? Open(string sealedText)
    {
        try
        {
            var opened = protector.Unprotect(sealedText);
            var line = opened.IndexOf('\n', StringComparison.Ordinal);
            return (opened[..line], opened[(line + 1)..]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
