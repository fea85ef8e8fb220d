using System.Globalization;
using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Portal.Staff.Caller;

/// <summary>A report as staff type it while they listen. Everything is text, so that it comes back as it was typed.</summary>
public sealed class CallerForm
{
    /// <summary>It is about something else, whatever cases they have.</summary>
    public const string New = "new";

    /// <summary>Made once when the form opens; pressing the button twice makes one report.</summary>
    public Guid Id { get; set; }

    public string? Type { get; set; }

    public string? WhatHappened { get; set; }

    public string? When { get; set; }

    public string? Newest { get; set; }

    public string? Frequency { get; set; }

    public string? HappeningNow { get; set; }

    public string? Where { get; set; }

    public string? District { get; set; }

    public string? Who { get; set; }

    public string? Effect { get; set; }

    public List<string>? Harms { get; set; }

    public List<string>? Flags { get; set; }

    public string? Police { get; set; }

    public string? Wanted { get; set; }

    public string? Evidence { get; set; }

    public string? Name { get; set; }

    public bool NoName { get; set; }

    public string? Method { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public string? Person { get; set; }

    public string? Times { get; set; }

    public List<string>? Safe { get; set; }

    public List<string>? Needs { get; set; }

    public string? Language { get; set; }

    public List<string>? SupportYes { get; set; }

    /// <summary>What staff said about cases of the same person: the reference of one to add this to, or <see cref="New"/>.</summary>
    public string? Existing { get; set; }

    public ReportDraft ToDraft(IReadOnlyList<string> offered)
    {
        var newest = DateOnly.TryParseExact(Newest?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        return new ReportDraft
        {
            Id = Id,
            Channel = "staff",
            Role = ReporterRole.StaffForCaller,
            LabelId = Given(Type),
            WhatHappened = Given(WhatHappened),
            When = Given(When),
            HappenedTo = newest,
            HappenedFrom = newest,
            Frequency = Choice<Frequency>(Frequency),
            HappeningNow = Choice<YesNoUnsure>(HappeningNow),
            Where = Given(Where),
            DistrictId = Given(District),
            Who = Given(Who),
            SubjectKnown = Given(Who) is null ? SubjectKnown.NotKnown : SubjectKnown.Name,
            Effect = Given(Effect),
            Harms = [.. (Harms ?? []).Select(Choice<Harm>).OfType<Harm>()],
            SafetyFlags = [.. Flags ?? []],
            PoliceTold = Choice<YesNoUnsure>(Police),
            Wanted = Given(Wanted),
            Evidence = Given(Evidence),
            Anonymous = NoName,
            Name = Given(Name),
            Contact = NoName ? ContactMethod.None : Choice<ContactMethod>(Method),
            PhoneAsTyped = Given(Phone),
            PhoneE164 = SaidMobile.Read(Phone),
            Email = SaidEmail.Read(Email),
            LetterAddress = Given(Address),
            NamedPerson = Given(Person),
            NamedPersonContact = Given(Person),
            ContactTimes = Given(Times),
            SafeText = Is("text"),
            SafeVoicemail = Is("voicemail"),
            SafeEmail = Is("email"),
            SafeLetter = Is("letter"),
            Needs = [.. Needs ?? []],
            Language = Given(Language),
            Support = [.. offered.Select(id => new SupportChoice { ServiceId = id, Answer = SupportYes?.Contains(id) == true ? SupportAnswerKind.Accepted : SupportAnswerKind.Declined })],
        };
    }

    private bool Is(string way) => Safe?.Contains(way) == true;

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static T? Choice<T>(string? key) where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => DeskWords.KeyOf(value) == key).Select(value => (T?)value).FirstOrDefault();
}
