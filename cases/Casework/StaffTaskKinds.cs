namespace WestKent.Cases.Casework;

/// <summary>The kinds of task this room leaves for staff; the desk's words hang on them.</summary>
public static class StaffTaskKinds
{
    public const string NeedsOwner = "needs-owner";
    public const string NextContactDue = "next-contact-due";
    public const string NoUpdate = "no-update";
    public const string SourceAnswered = "source-answered";

    /// <summary>Before the reason a message could not go out by itself, such as <c>notice-call</c>.</summary>
    public const string NoticePrefix = "notice-";

    public const string NoticeCall = "notice-call";
    public const string NoticeNamedPerson = "notice-named-person";
    public const string NoticeInDoubt = NoticePrefix + "in-doubt";
    public const string NoticeFormat = "notice-format";

    /// <summary>A text may or may not have reached someone.</summary>
    public const string TextInDoubt = "text-in-doubt";

    /// <summary>A text did not reach someone.</summary>
    public const string TextFailed = "text-failed";

    /// <summary>Someone texted from a number we cannot text back.</summary>
    public const string TextFromElsewhere = "text-from-elsewhere";

    /// <summary>Texting stopped, because a day's money was spent.</summary>
    public const string TextBudget = "text-budget";
}
