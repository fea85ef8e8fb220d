using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>The ways to reach a person and which of them they called safe. What was not asked is not safe.</summary>
internal static class Ways
{
    public static readonly IReadOnlyList<string> Keys =
        [
        "report/contact", "report/phone", "report/email", "report/letter-address", "report/named-person", "report/email-check", "report/safe-to-contact", "report/voicemail",
        "report/contact-times",
    ];

    public static void Allow(ReportDraft draft)
    {
        draft.SafeText = draft.Contact == ContactMethod.Text ? true : draft.SafeText;
        draft.SafeEmail = draft.Contact == ContactMethod.Email ? true : draft.SafeEmail;
        draft.SafeLetter = draft.Contact == ContactMethod.Letter ? true : draft.SafeLetter;
    }

    public static bool IsAllowed(ReportDraft draft) => draft.Contact switch
    {
        ContactMethod.Text => draft.SafeText == true,
        ContactMethod.Email => draft.SafeEmail == true,
        ContactMethod.Letter => draft.SafeLetter == true,
        ContactMethod.Call or ContactMethod.NamedPerson => true,
        ContactMethod.None or null => false,
    };

    public static void Forget(Talk talk)
    {
        var draft = talk.Report;
        (talk.EmailTyped, talk.EmailMeant) = (null, null);
        (draft.Contact, draft.PhoneAsTyped, draft.PhoneE164, draft.Email, draft.LetterAddress) = (null, null, null, null, null);
        (draft.NamedPerson, draft.NamedPersonContact, draft.ContactTimes) = (null, null, null);
        (draft.SafeText, draft.SafeVoicemail, draft.SafeEmail, draft.SafeLetter) = (null, null, null, null);
    }
}
