using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Access;

namespace WestKent.Cases.Storage;

/// <summary>Seals the key ring with the service's own key, so that the database alone opens no cookie.</summary>
internal sealed class SealXml(ServiceKey key) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var @sealed = new byte[SealedXml.Nonce + SealedXml.Tag + plain.Length];
        RandomNumberGenerator.Fill(@sealed.AsSpan(0, SealedXml.Nonce));
        using var aes = new AesGcm(key.Derive(SealedXml.Purpose), SealedXml.Tag);
        aes.Encrypt(
            @sealed.AsSpan(0, SealedXml.Nonce), plain, @sealed.AsSpan(SealedXml.Nonce + SealedXml.Tag), @sealed.AsSpan(SealedXml.Nonce, SealedXml.Tag));
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String(@sealed)), typeof(OpenXml));
    }
}

/// <summary>Made by the framework from its name in the stored element.</summary>
internal sealed class OpenXml(IServiceProvider services) : IXmlDecryptor
{
    private readonly ServiceKey key = services.GetRequiredService<ServiceKey>();

    public XElement Decrypt(XElement encryptedElement)
    {
        var @sealed = Convert.FromBase64String(encryptedElement.Value);
        var plain = new byte[@sealed.Length - SealedXml.Nonce - SealedXml.Tag];
        using var aes = new AesGcm(key.Derive(SealedXml.Purpose), SealedXml.Tag);
        aes.Decrypt(
            @sealed.AsSpan(0, SealedXml.Nonce), @sealed.AsSpan(SealedXml.Nonce + SealedXml.Tag), @sealed.AsSpan(SealedXml.Nonce, SealedXml.Tag), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}

/// <summary>How a sealed element is laid out: nonce, tag, ciphertext.</summary>
internal static class SealedXml
{
    public const string Purpose = "data-protection";
    public const int Nonce = 12;
    public const int Tag = 16;
}
