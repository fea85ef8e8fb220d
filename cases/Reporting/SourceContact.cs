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

    /// <summary>One phone or mailbox alone, for a message that goes there and nowhere else.</summary>
    internal static SourceContact ForOne(Guid caseId, ContactMethod method, string address) => new()
    {
        CaseId = caseId,
        Method = method,
        PhoneE164 = method == ContactMethod.Text ? address : null,
        SafeText = method == ContactMethod.Text,
        Email = method == ContactMethod.Email ? address : null,
        SafeEmail = method == ContactMethod.Email,
    };

    /// <summary>A phone or mailbox that was proven to be theirs is how they hear from us from now on.</summary>
    internal void MoveTo(ContactMethod method, string address)
    {
        if (method == ContactMethod.Text)
        {
            (PhoneAsTyped, PhoneE164, SafeText, SafeVoicemail) = (address, address, true, null);
        }
        else
        {
            (Email, SafeEmail) = (address, true);
        }

        Method = method;
    }

    internal void Prefer(ContactWishes wishes)
    {
        (Method, Times, LetterAddress) = (wishes.Method, wishes.Times, wishes.LetterAddress);
        (SafeText, SafeVoicemail, SafeEmail, SafeLetter) = (wishes.SafeText, wishes.SafeVoicemail, wishes.SafeEmail, wishes.SafeLetter);
    }
}
