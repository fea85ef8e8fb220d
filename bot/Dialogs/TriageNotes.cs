namespace WestKent.Bot.Dialogs;

/// <summary>What triage has learnt so far about one problem.</summary>
public sealed class TriageNotes
{
    public const string WantsToReport = "report";
    public const string HasEnough = "enough";

    /// <summary>The resident's own words, every message of them.</summary>
    public List<string> Words { get; set; } = [];

    /// <summary>Ids of exclusions, types or wishes offered to the resident, best first.</summary>
    public List<string> Suggested { get; set; } = [];

    /// <summary>The id settled on, if one is.</summary>
    public string? Label { get; set; }

    /// <summary>The type it may also be, where the words were a close call; taken if no answer decides.</summary>
    public string? Otherwise { get; set; }

    /// <summary>The label it was moved away from, and the reason given.</summary>
    public string? MovedFrom { get; set; }

    public string? Because { get; set; }

    /// <summary>Deciding questions answered: question id to choice id.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>Deciding questions put to the resident, as "label/question", oldest first.</summary>
    public List<string> Asked { get; set; } = [];

    /// <summary>What the resident was told already, so that it is not said at length again.</summary>
    public List<string> Told { get; set; } = [];

    /// <summary>The group of types being looked through, when choosing from the list.</summary>
    public string? Group { get; set; }

    public int NotUnderstood { get; set; }

    /// <summary>The resident said, or showed, that talking to the other person is not safe (A8).</summary>
    public bool TalkingIsUnsafe { get; set; }

    /// <summary>They said that they have spoken to the other person.</summary>
    public bool HasTalked { get; set; }

    /// <summary>They told of the night.</summary>
    public bool AtNight { get; set; }

    /// <summary>Nothing they told of is newer than the policy's period (A6).</summary>
    public bool LongAgo { get; set; }

    /// <summary>They chose mediation, and we do not know yet where they live.</summary>
    public bool WantsMediation { get; set; }

    /// <summary>They were shown who mediates where they live.</summary>
    public bool SawMediation { get; set; }

    /// <summary>How triage ended: <see cref="WantsToReport"/> or <see cref="HasEnough"/>; null while it goes on.</summary>
    public string? Outcome { get; set; }

    /// <summary>Settles on a label, as if nothing had been decided before.</summary>
    internal void Settle(string label)
    {
        Label = label;
        (Suggested, Group, Otherwise, MovedFrom, Because) = ([], null, null, null, null);
        Answers = [];
    }

    /// <summary>Words did not tell: go on with the list of problems, by group.</summary>
    internal static void LookThroughTheList(TriageNotes notes)
    {
        (notes.Label, notes.Group, notes.Otherwise, notes.MovedFrom, notes.Because) = (null, null, null, null, null);
        notes.Suggested = [];
        notes.Answers = [];
        notes.NotUnderstood = int.MaxValue;
    }
}
