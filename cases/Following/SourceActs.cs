namespace WestKent.Cases.Following;

/// <summary>
/// What a source can do to their case. Each is the kind of the task it leaves staff, the key <c>entry-…</c> of the words on
/// the source's own timeline, and its name in the audit.
/// </summary>
public static class SourceActs
{
    public const string AddedIncident = "source-added-incident";

    /// <summary>The incident they added says that someone was hurt or threatened.</summary>
    public const string AddedHarm = "source-added-harm";
    public const string Answered = "source-answered";
    public const string Wrote = "source-wrote";
    public const string SentFiles = "source-sent-files";
    public const string ChangedContact = "source-changed-contact";
    public const string ChangedPreferences = "source-changed-preferences";
    public const string ChangedNeeds = "source-changed-needs";
    public const string NamedRepresentative = "source-named-representative";
    public const string WithdrewRepresentative = "source-withdrew-representative";
    public const string AskedForSupport = "source-asked-for-support";
    public const string SaidItStopped = "source-said-it-stopped";
    public const string AskedToClose = "source-asked-to-close";
    public const string Reopened = "source-reopened";
    public const string AnsweredSurvey = "source-answered-survey";

    /// <summary>After closing they asked somebody to ring them.</summary>
    public const string WantsCall = "source-wants-call";
}
