using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace WestKent.Cases.Access;

/// <summary>
/// Makes guessing short secrets dear, even for someone holding the database: it needs the service's own key and
/// 600,000 rounds a guess. At most half of the machine's cores work on it at once.
/// </summary>
internal sealed class SlowHash(IOptions<AccessOptions> options, ServiceKey key) : IDisposable
{
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / 2));

    public async Task<string> MakeAsync(string secret, string purpose, CancellationToken ct)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var rounds = options.Value.HashRounds;
        var hash = await ComputeAsync(secret, purpose, salt, rounds, ct);
        return string.Create(CultureInfo.InvariantCulture, $"{rounds}.{Convert.ToBase64String(salt)}.{Convert.ToBase64String(hash)}");
    }

    /// <summary>Costs the same whether there is something to compare with or not.</summary>
    public async Task<bool> MatchesAsync(string secret, string purpose, string? kept, CancellationToken ct)
    {
        if (kept is null)
        {
            await ComputeAsync(secret, purpose, new byte[SaltBytes], options.Value.HashRounds, ct);
            return false;
        }

        var parts = kept.Split('.');
        var rounds = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var hash = await ComputeAsync(secret, purpose, Convert.FromBase64String(parts[1]), rounds, ct);
        return CryptographicOperations.FixedTimeEquals(hash, Convert.FromBase64String(parts[2]));
    }

    public void Dispose() => places.Dispose();

    private async Task<byte[]> ComputeAsync(string secret, string purpose, byte[] salt, int rounds, CancellationToken ct)
    {
        await places.WaitAsync(ct);
        try
        {
            var peppered = key.Mac(purpose, secret);
            return await Task.Run(() => Rfc2898DeriveBytes.Pbkdf2(peppered, salt, rounds, HashAlgorithmName.SHA256, HashBytes), ct);
        }
        finally
        {
            places.Release();
        }
    }
}
