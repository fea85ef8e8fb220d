using WestKent.Cases.Evidence;
using WestKent.Cases.Following;
using WestKent.Cases.Reviews;

namespace WestKent.Cases.Casework;

/// <summary>The kinds of task this room leaves for staff; the desk's words hang on them.</summary>
public static class StaffTaskKinds
{
    public const string NeedsOwner = "needs-owner";
    public const string NextContactDue = "next-contact-due";
    public const string NoUpdate = "no-update";

    /// <summary>Before the reason a message could not go out by itself, such as <c>notice-call</c>.</summary>
    public const string NoticePrefix = "notice-";

    public const string NoticeCall = "notice-call";
    public const string NoticeNamedPerson = "notice-named-person";
    public const string NoticeInDoubt = NoticePrefix + "in-doubt";
    public const string NoticeFormat = "notice-format";
    public const string NoticeNoSafeWay = "notice-no-safe-way";
    public const string NoticeNotKnownToBeSafe = "notice-not-known-to-be-safe";
    public const string NoticeNotDelivered = "notice-not-delivered";
    public const string NoticeNoSender = "notice-no-sender";
    public const string NoticeWordsMissing = "notice-words-missing";

    /// <summary>A text may or may not have reached someone.</summary>
    public const string TextInDoubt = "text-in-doubt";

    /// <summary>A text did not reach someone.</summary>
    public const string TextFailed = "text-failed";

    /// <summary>Someone texted from a number we cannot text back.</summary>
    public const string TextFromElsewhere = "text-from-elsewhere";

    /// <summary>Texting stopped, because a day's money was spent.</summary>
    public const string TextBudget = "text-budget";

    /// <summary>Somebody is to be spoken to, with words to say.</summary>
    public static bool IsCall(string kind) => kind is NoticeCall or NoticeNamedPerson;

    /// <summary>Every kind there is. A task of another kind is refused, and a test holds the desk's words against this.</summary>
    public static readonly IReadOnlySet<string> All = new HashSet<string>
    {
        NeedsOwner, NextContactDue, NoUpdate,
        NoticeCall, NoticeNamedPerson, NoticeInDoubt, NoticeFormat, NoticeNoSafeWay, NoticeNotKnownToBeSafe, NoticeNotDelivered, NoticeNoSender, NoticeWordsMissing,
        TextInDoubt, TextFailed, TextFromElsewhere, TextBudget,
        SourceActs.AddedIncident, SourceActs.AddedHarm, SourceActs.Answered, SourceActs.Wrote, SourceActs.SentFiles, SourceActs.ChangedContact,
        SourceActs.ChangedPreferences, SourceActs.ChangedNeeds, SourceActs.NamedRepresentative, SourceActs.WithdrewRepresentative, SourceActs.AskedForSupport,
        SourceActs.SaidItStopped, SourceActs.AskedToClose, SourceActs.Reopened, SourceActs.AnsweredSurvey, SourceActs.WantsCall,
        ScanEvidence.VirusFound, RecordReviewOutcome.TaskKind,
    };
}
