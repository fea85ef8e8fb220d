namespace WestKent.Cases.Reporting;

/// <summary>What a report cannot be sent without: as little as will let someone look into it and answer.</summary>
public static class MissingAnswers
{
    /// <summary>The names of the draft's properties that still need an answer, in the order they are asked.</summary>
    public static IReadOnlyList<string> In(ReportDraft draft) => [.. Find(draft)];

    private static IEnumerable<string> Find(ReportDraft draft)
    {
        if (draft.Id == Guid.Empty)
        {
            yield return nameof(draft.Id);
        }

        if (string.IsNullOrWhiteSpace(draft.WhatHappened))
        {
            yield return nameof(draft.WhatHappened);
        }

        // Without agreement it is the reporter's own account; that they were asked is what must be known.
        if (draft is { Role: ReporterRole.ForSomeone, ConsentGiven: null })
        {
            yield return nameof(draft.ConsentGiven);
        }

        if (draft.Anonymous is null)
        {
            yield return nameof(draft.Anonymous);
        }
        else if (draft.Anonymous == false)
        {
            foreach (var missing in FindInContact(draft))
            {
                yield return missing;
            }
        }
    }

    private static IEnumerable<string> FindInContact(ReportDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Name) && string.IsNullOrWhiteSpace(draft.NameToUse))
        {
            yield return nameof(draft.Name);
        }

        if (draft.Contact is not { } contact)
        {
            yield return nameof(draft.Contact);
        }
        else if (DetailFor(contact, draft) is (var name, null or ""))
        {
            yield return name;
        }
    }

    private static (string Name, string? Detail)? DetailFor(ContactMethod contact, ReportDraft draft) => contact switch
    {
        ContactMethod.Text => (nameof(draft.PhoneE164), draft.PhoneE164),
        ContactMethod.Call => (nameof(draft.PhoneAsTyped), draft.PhoneE164 ?? draft.PhoneAsTyped),
        ContactMethod.Email => (nameof(draft.Email), draft.Email),
        ContactMethod.Letter => (nameof(draft.LetterAddress), draft.LetterAddress),
        ContactMethod.NamedPerson => (nameof(draft.NamedPersonContact), draft.NamedPersonContact),
        ContactMethod.None => null,
    };
}
