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

    /// <summary>The exclusion the label was moved away from, and the reason given.</summary>
    public string? MovedFrom { get; set; }

    public string? Because { get; set; }

    /// <summary>Deciding questions answered: question id to choice id.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>The group of types being looked through, when choosing from the list.</summary>
    public string? Group { get; set; }

    public int NotUnderstood { get; set; }

    /// <summary>The resident said, or showed, that talking to the other person is not safe (A8).</summary>
    public bool TalkingIsUnsafe { get; set; }

    /// <summary>How triage ended: <see cref="WantsToReport"/> or <see cref="HasEnough"/>; null while it goes on.</summary>
    public string? Outcome { get; set; }

    /// <summary>Words did not tell: go on with the list of problems, by group.</summary>
    internal static void LookThroughTheList(TriageNotes notes)
    {
        notes.Label = null;
        notes.Suggested = [];
        notes.Group = null;
        notes.Answers = [];
        notes.NotUnderstood = int.MaxValue;
    }
}
