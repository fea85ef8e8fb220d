using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Following;

public enum PreferencesOutcome
{
    Kept,
    TooLong,

    /// <summary>The way they chose needs a number or an address we do not have.</summary>
    NotKnown,
    NoContact,
}

/// <summary>Which of the ways we know to use, when, and which of them are safe.</summary>
public sealed class ChangePreferences
{
    private readonly CasesDb db;
    private readonly SourceTrace trace;

    internal ChangePreferences(CasesDb db, SourceTrace trace) => (this.db, this.trace) = (db, trace);

    public async Task<PreferencesOutcome> HandleAsync(Guid caseId, ContactWishes wished, CancellationToken ct)
    {
        var wishes = wished with { Times = SourceWords.Trim(wished.Times), LetterAddress = SourceWords.Trim(wished.LetterAddress) };
        if (wishes.Times?.Length > ContactWishes.LongestTimes || wishes.LetterAddress?.Length > ContactWishes.LongestAddress)
        {
            return PreferencesOutcome.TooLong;
        }

        var contact = await db.SourceContacts.SingleOrDefaultAsync(one => one.CaseId == caseId, ct);
        if (contact is null or { Method: ContactMethod.None })
        {
            return PreferencesOutcome.NoContact;
        }

        if (!IsKnown(wishes.Method, contact, wishes))
        {
            return PreferencesOutcome.NotKnown;
        }

        contact.Prefer(wishes);
        if (db.Entry(contact).State == EntityState.Modified)
        {
            trace.Leave(caseId, SourceActs.ChangedPreferences, TimelineKind.Contact);
            trace.LeaveTask(caseId, SourceActs.ChangedPreferences);
        }

        return PreferencesOutcome.Kept;
    }

    private static bool IsKnown(ContactMethod method, SourceContact contact, ContactWishes wishes) => method switch
    {
        ContactMethod.Text => contact.PhoneE164 is not null && wishes.SafeText,
        ContactMethod.Call => contact.PhoneE164 is not null || contact.PhoneAsTyped is not null,
        ContactMethod.Email => contact.Email is not null && wishes.SafeEmail,
        ContactMethod.Letter => wishes is { LetterAddress: not null, SafeLetter: true },
        ContactMethod.NamedPerson => contact.NamedPersonContact is not null,
        ContactMethod.None => false,
    };
}
