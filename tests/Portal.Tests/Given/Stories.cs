namespace WestKent.Tests.Portal.Given;

/// <summary>Ten people who report. None of them is real.</summary>
internal static class Stories
{
    private const string Acknowledged = "SELECT COUNT(*) FROM Notices WHERE CaseId = '{0}' AND NoticeId = 'report-received'";
    private const string Words = "SELECT COUNT(*) FROM Passphrases WHERE CaseId = '{0}'";
    private const string Offered = "SELECT COUNT(*) > 0 FROM SupportAnswers WHERE CaseId = '{0}'";

    public static readonly IReadOnlyList<Story> All =
    [
        new("a mother kept awake", "next door plays music till 3 every night, my baby keeps waking and i have had no sleep for weeks", "noise-nuisance", "medium", 3)
        {
            Answers = Answers(("report/when", "last night from 11 till 3"), ("report/harms", "#vulnerable"), ("report/name", "Aisha, text 07700 900501 after 6")),
            Rows = Rows(
                (Acknowledged, 1), (Words, 0), (Offered, 1),
                ("SELECT COUNT(*) FROM Incidents WHERE CaseId = '{0}' AND Harms LIKE '%Vulnerable%' AND Frequency = 'Daily'", 1),
                ("SELECT COUNT(*) FROM SourceContacts WHERE CaseId = '{0}' AND Method = 'Text' AND PhoneE164 = '+447700900501' AND SafeText = 1", 1)),
        },
        new("a deaf man", "people smoke weed on the stairs outside my door every evening and the smell comes into my flat", "drug-use", "standard", 5)
        {
            Answers = Answers(("report/name", "Tom Reed, text me on 07700 900502"), ("report/needs", "#bsl,large-print")),
            Rows = Rows((Acknowledged, 1), ("SELECT COUNT(*) FROM SourceNeeds WHERE CaseId = '{0}' AND NeedIds LIKE '%bsl%'", 1)),
        },
        new("a support worker with her client's consent", "the man next door keeps threatening my client and shouting at him", "verbal-abuse-threats", "medium", 3)
        {
            Answers = Answers(
                ("triage/offer-to-report", "Report it for someone else"), ("triage/deciding-question", "I am not sure"), ("triage/deciding-question-type", "I am not sure"), ("report/who-reports", "#partner"), ("report/consent", "#yes"),
                ("report/on-behalf-of", "Mr Hill"), ("report/harms", "#threat"), ("report/name", "Jo Park, jo.park@example.com")),
            Rows = Rows(
                (Acknowledged, 1),
                ("SELECT COUNT(*) FROM Sources WHERE CaseId = '{0}' AND ConsentGiven = 1", 1),
                ("SELECT COUNT(*) FROM SourceContacts WHERE CaseId = '{0}' AND Method = 'Email' AND Email = 'jo.park@example.com' AND SafeEmail = 1", 1)),
        },
        new("an anonymous neighbour", "someone is dealing drugs from flat 9, cars stop all night and they hand over packets", "drug-dealing", "medium", 3)
        {
            Answers = Answers(("report/name", "#without-name")),
            Rows = Rows(
                (Acknowledged, 0), (Words, 1), (Offered, 1),
                ("SELECT COUNT(*) FROM Cases WHERE Id = '{0}' AND IsAnonymous = 1", 1),
                ("SELECT COUNT(*) FROM Sources WHERE CaseId = '{0}' AND Name IS NULL", 1)),
        },
        new("a family picked on for their faith", "they shout racist names at me and throw eggs at my door because we are muslim", "hate-incident", "high", 1)
        {
            Answers = Answers(("report/told-others", "police, crime number 46/123456/26"), ("report/support", "#yes")),
            Rows = Rows(
                ("SELECT COUNT(*) > 1 FROM SupportAnswers WHERE CaseId = '{0}' AND Answer = 'Accepted'", 1),
                ("SELECT COUNT(*) FROM Incidents WHERE CaseId = '{0}' AND PoliceTold = 'Yes'", 1)),
        },
        new("a leaseholder who wants a letter", "people keep dumping bags of rubbish and a sofa in our bin store", "rubbish-fly-tipping", "standard", 5)
        {
            Answers = Answers(("report/contact", "by letter please"), ("report/letter-address", "3 Mill Lane, Maidstone, ME14 1AA"), ("report/support", "#not-now")),
            Rows = Rows(
                ("SELECT COUNT(*) FROM SourceContacts WHERE CaseId = '{0}' AND Method = 'Letter' AND SafeLetter = 1", 1), (Words, 1),
                ("SELECT COUNT(*) > 0 FROM SupportAnswers WHERE CaseId = '{0}' AND Answer = 'NotNow'", 1)),
        },
        new("a man whose partner reads his phone", "my partner hits me and reads my phone", "domestic-abuse", "high", 1)
        {
            Answers = Answers(
                ("report/happening-now", "#no"), ("report/harms", "#injury"), ("report/contact", "#named-person"), ("report/named-person", "my sister Kay Dunn, 07700 900507")),
            Rows = Rows(
                (Words, 1),
                ("SELECT COUNT(*) FROM Cases WHERE Id = '{0}' AND SafetyFlags LIKE '%unsafe_to_contact%'", 1),
                ("SELECT COUNT(*) FROM SourceContacts WHERE CaseId = '{0}' AND Method = 'NamedPerson' AND SafeText IS NULL", 1),
                ("SELECT COUNT(*) FROM Notices WHERE CaseId = '{0}' AND State = 'Sent'", 0)),
        },
        new("a man afraid for the neighbour whose home was taken", "some lads have taken over my neighbours flat and sell drugs from there, he is scared to go home", "cuckooing-mate-crime", "high", 1)
        {
            Answers = Answers(("report/harms", "#adult"), ("report/contact", "please ring me"), ("report/phone", "01732 960123"), ("report/voicemail", "no dont leave one")),
            Rows = Rows(
                ("SELECT COUNT(*) FROM SourceContacts WHERE CaseId = '{0}' AND Method = 'Call' AND SafeVoicemail = 0", 1),
                ("SELECT COUNT(*) FROM Cases WHERE Id = '{0}' AND BandReason = 'adult'", 1)),
        },
        new("a daughter who could not ask her mother", "the dog next door to my mum barks all day and all night, every day", "animal-nuisance", "standard", 5)
        {
            Answers = Answers(("triage/offer-to-report", "Report it for someone else"), ("report/who-reports", "#family-or-friend"), ("report/consent", "#no")),
            Rows = Rows(
                (Acknowledged, 1),
                ("SELECT COUNT(*) FROM Sources WHERE CaseId = '{0}' AND ConsentGiven = 0 AND OnBehalfOf IS NULL AND Role = 'ForSomeone'", 1)),
        },
        new("an adviser for a caller, after a fire", "kids keep smashing the windows and lights in our hallway and last night they lit a fire by the door", "vandalism-damage", "high", 1)
        {
            Answers = Answers(
                ("triage/deciding-question", "I am not sure"), ("triage/deciding-question-type", "I am not sure"),
                ("triage/offer-to-report", "Report it for someone else"), ("report/who-reports", "i work for west kent"), ("report/consent", "#yes"), ("report/harms", "#fire"),
                ("report/name-of-caller", "Mrs Vale, 07700 900510")),
            Rows = Rows(("SELECT COUNT(*) FROM Sources WHERE CaseId = '{0}' AND Role = 'StaffForCaller' AND Name LIKE '%Vale%'", 1)),
        },
    ];

    private static Dictionary<string, string> Answers(params (string Asked, string Answer)[] answers) => answers.ToDictionary(pair => pair.Asked, pair => pair.Answer);

    private static Dictionary<string, int> Rows(params (string Sql, int Count)[] rows) => rows.ToDictionary(row => row.Sql, row => row.Count);
}
