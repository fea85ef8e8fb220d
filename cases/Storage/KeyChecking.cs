using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;

namespace WestKent.Cases.Storage;

/// <summary>A wrong key would lock people out quietly; a service that does not start is noticed and put right.</summary>
internal sealed class KeyChecking(CasesDb db, UnitOfWork unitOfWork, ServiceKey key)
{
    private const string Name = "service-key";

    public async Task CheckAsync(CancellationToken ct)
    {
        var expected = Convert.ToHexStringLower(key.Mac("key-check", Name));
        if (await KeptAsync(ct) is null)
        {
            await KeepAsync(expected, ct);
        }

        if (await KeptAsync(ct) != expected)
        {
            throw new StorageRefusedException("The service's key does not belong to this database. Put back the service.key file, or set Access:Key, as it was.");
        }
    }

    private Task<string?> KeptAsync(CancellationToken ct) =>
        db.KeyChecks.Where(check => check.Name == Name).Select(check => check.Check).SingleOrDefaultAsync(ct);

    private async Task KeepAsync(string check, CancellationToken ct)
    {
        db.Add(KeyCheck.Of(Name, check));
        try
        {
            await unitOfWork.CommitAsync(ct);
        }
        catch (DuplicateKeyException)
        {
            // Another process started first; its key decides.
        }
    }
}
