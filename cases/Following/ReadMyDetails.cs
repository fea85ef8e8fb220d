using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Following;

public sealed record MyDetails(
    MyContact? Contact, IReadOnlyList<string> NeedIds, string? Language, string? NeedsNote, IReadOnlyList<MyRepresentative> Representatives);

/// <summary>What is known, with only as much of a number or address as its owner needs to know it again.</summary>
/// <param name="PhoneEnd">The last three digits.</param>
/// <param name="EmailHint">Its first letter and what comes after the @.</param>
public sealed record MyContact(
    ContactMethod Method, string? PhoneEnd, string? EmailHint, string? LetterAddress, string? Times,
    bool SafeText, bool SafeVoicemail, bool SafeEmail, bool SafeLetter, bool IsUnsafe);

public sealed record MyRepresentative(Guid Id, string Name, string Contact);

/// <summary>How the source is reached, what they need, and who may speak for them.</summary>
public sealed class ReadMyDetails(CasesDb db)
{
    private const int DigitsShown = 3;

    public async Task<MyDetails> HandleAsync(Guid caseId, CancellationToken ct)
    {
        var contact = await db.SourceContacts.AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == caseId, ct);
        var needs = await db.SourceNeeds.AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == caseId, ct);
        var flags = await db.Cases.AsNoTracking().Where(one => one.Id == caseId).Select(one => one.SafetyFlags).SingleAsync(ct);
        var named = await db.Representatives.AsNoTracking().Where(one => one.CaseId == caseId && one.WithdrawnUtc == null)
            .OrderBy(one => one.GivenUtc).Select(one => new MyRepresentative(one.Id, one.Name, one.Contact)).ToListAsync(ct);
        return new MyDetails(
            contact is null ? null : Shown(contact, flags.Contains(SafeContactRule.UnsafeToContact)), needs?.NeedIds ?? [], needs?.Language, needs?.Note, named);
    }

    private static MyContact Shown(SourceContact contact, bool isUnsafe) => new(
        contact.Method, End(contact.PhoneE164 ?? contact.PhoneAsTyped), Hint(contact.Email), contact.LetterAddress, contact.Times,
        contact.SafeText == true, contact.SafeVoicemail == true, contact.SafeEmail == true, contact.SafeLetter == true, isUnsafe);

    private static string? End(string? phone) => phone is { Length: >= DigitsShown } ? phone[^DigitsShown..] : null;

    private static string? Hint(string? email) => email?.IndexOf('@') is > 0 and var at ? $"{email[0]}…{email[at..]}" : null;
}
