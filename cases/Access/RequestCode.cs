using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Access;

public enum RequestCodeOutcome
{
    /// <summary>The only answer there is: it never tells whether there is such a case, a contact, or a limit reached.</summary>
    Asked,
}

/// <summary>Notes that a browser asked for a code. Whether one is sent is decided later, by the background worker.</summary>
public sealed class RequestCode(CasesDb db, TimeProvider clock)
{
    /// <param name="browserKey">A random key this browser keeps from asking until checking; a code works nowhere else.</param>
    public Task<RequestCodeOutcome> HandleAsync(string reference, string browserKey, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (CaseReference.TryParse(reference, out var read))
        {
            db.Add(AccessCode.Ask(read.ToString(), QuickHash.Of(browserKey), clock.GetUtcNow().UtcDateTime));
        }

        return Task.FromResult(RequestCodeOutcome.Asked);
    }
}
