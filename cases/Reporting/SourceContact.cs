namespace WestKent.Cases.Reporting;

/// <summary>How the source wants to hear from us, and which ways are safe. Personal.</summary>
public sealed class SourceContact
{
    private SourceContact()
    {
    }

    public Guid CaseId { get; private set; }

    public ContactMethod Method { get; private set; }

    public string? PhoneAsTyped { get; private set; }

    public string? PhoneE164 { get; private set; }

    public string? Email { get; private set; }

    public string? LetterAddress { get; private set; }

    public string? NamedPerson { get; private set; }

    public string? NamedPersonContact { get; private set; }

    public string? Times { get; private set; }

    public bool? SafeText { get; private set; }

    public bool? SafeVoicemail { get; private set; }

    public bool? SafeEmail { get; private set; }

    public bool? SafeLetter { get; private set; }

    internal static SourceContact From(ReportDraft draft, Guid caseId) => draft.Anonymous == true
        ? new() { CaseId = caseId, Method = ContactMethod.None }
        : new()
        {
            CaseId = caseId,
            Method = draft.Contact ?? ContactMethod.None,
            PhoneAsTyped = draft.PhoneAsTyped,
            PhoneE164 = draft.PhoneE164,
            Email = draft.Email,
            LetterAddress = draft.LetterAddress,
            NamedPerson = draft.NamedPerson,
            NamedPersonContact = draft.NamedPersonContact,
            Times = draft.ContactTimes,
            SafeText = draft.SafeText,
            SafeVoicemail = draft.SafeVoicemail,
            SafeEmail = draft.SafeEmail,
            SafeLetter = draft.SafeLetter,
        };
}
