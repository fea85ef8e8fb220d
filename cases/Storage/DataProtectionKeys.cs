using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace WestKent.Cases.Storage;

/// <summary>Keeps the key ring in the database, so that every process reads the same cookies. Its interface knows no async.</summary>
internal sealed class DataProtectionKeys(IServiceScopeFactory scopes, TimeProvider clock) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var kept = scope.ServiceProvider.GetRequiredService<CasesDb>().DataProtectionKeys.AsNoTracking().Select(key => key.Xml).ToList();
        return [.. kept.Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<CasesDb>().Add(
            DataProtectionKey.Of(friendlyName, element.ToString(SaveOptions.DisableFormatting), clock.GetUtcNow().UtcDateTime));
        scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync(CancellationToken.None).GetAwaiter().GetResult();
    }
}
