using Newtonsoft.Json;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs;

/// <summary>What a conversation remembers between messages, beside the dialog stack.</summary>
public sealed class Talk
{
    /// <summary>Raise it when the order or meaning of dialog steps changes: older talks then restart politely with their draft kept.</summary>
    public const int CurrentVersion = 1;

    public int Version { get; set; } = CurrentVersion;

    public TriageNotes Triage { get; set; } = new();

    public ReportDraft Report { get; set; } = new();

    /// <summary>Keys of the report's questions already answered, oldest first.</summary>
    public List<string> Answered { get; set; } = [];

    /// <summary>Those of them that were never asked, because something else told the answer.</summary>
    public List<string> Kept { get; set; } = [];

    /// <summary>The question on the table.</summary>
    public string? Asking { get; set; }

    /// <summary>How often in a row the answer to it was not understood.</summary>
    public int Misses { get; set; }

    /// <summary>Safety flags raised in this conversation; their help is shown once each.</summary>
    public List<string> SafetyFlags { get; set; } = [];

    /// <summary>They said that the way they chose is not safe.</summary>
    public bool SaidNotSafe { get; set; }

    /// <summary>They were told that this browser forgets the talk soon.</summary>
    public bool IsToldItIsShort { get; set; }

    /// <summary>Somebody else may look at the device they are using.</summary>
    [JsonIgnore]
    public bool IsWatched => SaidNotSafe || SafetyFlags.Contains(SafeContactRule.UnsafeToContact) || Triage.Label == "domestic-abuse";

    /// <summary>The resident knows that this is a machine, and what to do in danger.</summary>
    public bool IsIntroduced { get; set; }

    /// <summary>Words to be said before the next question, as what was understood of the last answer.</summary>
    public string? Noted { get; set; }

    /// <summary>An e-mail address that may be misspelt or cut short, as it was typed, and what it may have been meant to be.</summary>
    public string? EmailTyped { get; set; }

    public string? EmailMeant { get; set; }

    /// <summary>When the last message came; a text conversation nobody went on with for a week is over.</summary>
    public DateTime? HeardUtc { get; set; }

    /// <summary>When the message before it came.</summary>
    public DateTime? LastHeardUtc { get; set; }

    /// <summary>When they were told that they had all the texts we send in a day.</summary>
    public DateTime? SpentUtc { get; set; }

    /// <summary>The question whose answer was the last message's words, if more of them may still be on their way.</summary>
    public string? WordsFor { get; set; }

    /// <summary>Those words look cut off.</summary>
    public bool WordsGoOn { get; set; }

    /// <summary>The case this person is signed in to, or whose reference they wrote.</summary>
    public string? KnownReference { get; set; }

    /// <summary>The day the case they add to was closed, once they are to be asked whether to open it again.</summary>
    public DateOnly? KnownClosedOn { get; set; }

    /// <summary>The reference of the last report sent from here.</summary>
    public string? Reference { get; set; }

    /// <summary>The days on which reports were sent from here.</summary>
    public List<DateOnly> SentOn { get; set; } = [];

    /// <summary>The id of the last of them.</summary>
    public Guid? SentId { get; set; }

    public void StartAfresh()
    {
        Triage = new();
        Report = new();
        Answered = [];
        Kept = [];
        Asking = null;
        Misses = 0;
        WordsFor = null;
        (Noted, EmailTyped, EmailMeant, KnownClosedOn) = (null, null, null, null);
    }
}
