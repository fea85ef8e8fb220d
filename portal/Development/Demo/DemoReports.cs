using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Portal.Development.Demo;

/// <summary>Reports as residents tell them: every type, district and way to be contacted, in the words of the examples in content.</summary>
internal static class DemoReports
{
    private static readonly string[] Effects =
    [
        "I am not sleeping and it is making me ill", "The kids are scared to go out", "I dread coming home", "It is wearing me down",
        "I feel on edge all the time", "My mum stays at my sister's now because of it",
    ];

    private static readonly string[] Wishes = ["I just want it to stop", "Somebody to talk to them", "To know what you can do", "To feel safe in my own home"];

    private static readonly string[] Harms = ["", "", "", "Threat", "", "", "Injury", "", "Child", "", "", "Targeted"];

    private static readonly ContactMethod[] Ways =
        [ContactMethod.Text, ContactMethod.Email, ContactMethod.Call, ContactMethod.Text, ContactMethod.Letter, ContactMethod.NamedPerson, ContactMethod.Email];

    private static readonly ReporterRole[] Roles =
        [ReporterRole.Resident, ReporterRole.Resident, ReporterRole.Neighbour, ReporterRole.Resident, ReporterRole.Partner, ReporterRole.ForSomeone];

    /// <param name="label">The id of a type, or of an exclusion someone still wants to report.</param>
    public static ReportDraft Of(int number, string label, IReadOnlyList<string> examples, DateOnly day, ContentSnapshot content)
    {
        var draft = new ReportDraft
        {
            Id = Guid.CreateVersion7(),
            LabelId = label,
            Role = Roles[number % Roles.Length],
            WhatHappened = examples[number * 11 % examples.Count],
            HappenedFrom = day.AddDays(-(number % 6)),
            HappenedTo = day,
            Frequency = (Frequency)(number % 4),
            HappeningNow = YesNoUnsure.No,
            ReportedBefore = number % 5 == 0 ? YesNoUnsure.Yes : YesNoUnsure.No,
            Where = DemoPeople.StreetOf(number),
            DistrictId = content.Policy.Districts[number * 5 % content.Policy.Districts.Count].Id,
            SubjectKnown = (SubjectKnown)(number % 4),
            Effect = Effects[number % Effects.Length],
            PoliceTold = number % 3 == 0 ? YesNoUnsure.Yes : YesNoUnsure.No,
            CouncilTold = number % 7 == 0 ? YesNoUnsure.Yes : YesNoUnsure.No,
            Wanted = Wishes[number % Wishes.Length],
            Channel = number % 3 == 1 ? "sms" : "web",
        };
        if (Enum.TryParse<Harm>(Harms[number % Harms.Length], out var harm))
            draft.Harms.Add(harm);
        if (draft.Role == ReporterRole.ForSomeone)
            (draft.ConsentGiven, draft.OnBehalfOf) = (true, DemoPeople.NameOf(number + 3));
        AddPerson(draft, number);
        AddNeeds(draft, number, content);
        AddSupport(draft, number, content);
        return draft;
    }

    private static void AddPerson(ReportDraft draft, int number)
    {
        draft.Anonymous = number % 9 == 4;
        if (draft.Anonymous == true)
            return;

        draft.Name = DemoPeople.NameOf(number);
        draft.NameToUse = number % 4 == 0 ? DemoPeople.FirstNameOf(number) : null;
        draft.Contact = number % 23 == 11 ? ContactMethod.None : Ways[number % Ways.Length];
        draft.PhoneAsTyped = DemoPeople.MobileOf(number);
        draft.PhoneE164 = $"+44{DemoPeople.MobileOf(number)[1..].Replace(" ", "", StringComparison.Ordinal)}";
        draft.Email = DemoPeople.EmailOf(number);
        draft.LetterAddress = DemoPeople.AddressOf(number);
        (draft.NamedPerson, draft.NamedPersonContact) = (DemoPeople.NameOf(number + 1), DemoPeople.MobileOf(number + 1));
        draft.SafeText = number % 8 != 3 || draft.Contact == ContactMethod.Text;
        draft.SafeVoicemail = number % 2 == 0;
        draft.SafeEmail = true;
        draft.SafeLetter = number % 3 != 1;
        draft.ContactTimes = number % 4 == 1 ? "After 5pm" : null;
    }

    private static void AddNeeds(ReportDraft draft, int number, ContentSnapshot content)
    {
        if (number % 5 != 2)
            return;

        var need = content.Policy.Needs[number % content.Policy.Needs.Count].Id;
        draft.Needs.Add(need);
        draft.Language = need == "interpreter" ? "Polish" : null;
    }

    private static void AddSupport(ReportDraft draft, int number, ContentSnapshot content)
    {
        var tags = content.Types.TryGet(draft.LabelId!, out var type) ? type.Support : [];
        var offered = SupportOfferRule.Decide(tags, draft.SafetyFlags, draft.DistrictId, content.Support);
        draft.Support.AddRange(offered.Select((service, place) =>
            new SupportChoice { ServiceId = service.Id, Answer = (SupportAnswerKind)((number + place) % 3) }));
    }
}
