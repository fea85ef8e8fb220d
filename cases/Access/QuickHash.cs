using System.Security.Cryptography;
using System.Text;

namespace WestKent.Cases.Access;

/// <summary>For secrets too long to guess: a session's token, a browser's key.</summary>
internal static class QuickHash
{
    public static string Of(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
