using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Access;

/// <summary>The secret that is never in the database. Every use has a key of its own, derived from it.</summary>
internal sealed class ServiceKey(IOptions<AccessOptions> access, IOptions<StorageOptions> storage)
{
    public const int Bytes = 32;

    private readonly Lazy<byte[]> key = new(() => access.Value.Key is { Length: > 0 } configured
        ? Convert.FromBase64String(configured)
        : ServiceKeyFile.ReadOrMake(storage.Value.Folder));

    public byte[] Derive(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Value, Bytes, info: Encoding.UTF8.GetBytes(purpose));

    public byte[] Mac(string purpose, string text) => HMACSHA256.HashData(Derive(purpose), Encoding.UTF8.GetBytes(text));
}
