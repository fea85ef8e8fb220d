using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using WestKent.Cases.Casework;

namespace WestKent.Cases.HousingSystem;

/// <summary>Another system that has shown its key.</summary>
public sealed record KnownClient(string Id, string Name, IReadOnlySet<ApiScope> Scopes)
{
    /// <summary>As whom it acts on cases.</summary>
    public StaffMember AsStaff => new($"api:{Id}", Name, new HashSet<StaffRole> { StaffRole.CaseOfficer });
}

/// <summary>Knows clients by their keys, <c>id.secret</c>. Secrets are long and random, so a plain hash keeps them (no guessing to slow down).</summary>
public sealed class ApiKeys(IOptions<HousingSystemOptions> options)
{
    private const int LongestKey = 200;

    private static readonly byte[] NobodysHash = new byte[SHA256.HashSizeInBytes];

    public KnownClient? Find(string? key)
    {
        if (key is not { Length: > 0 and <= LongestKey } || key.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var dot))
            return null;

        // The same work whether or not there is such a client.
        var id = key[..dot];
        var client = options.Value.Clients.GetValueOrDefault(id);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key[(dot + 1)..]));
        var isRight = CryptographicOperations.FixedTimeEquals(hash, client is null ? NobodysHash : Convert.FromHexString(client.KeyHash));
        return isRight && client is not null ? new KnownClient(id, client.Name, client.Scopes.ToHashSet()) : null;
    }
}
