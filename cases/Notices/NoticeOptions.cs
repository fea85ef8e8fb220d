namespace WestKent.Cases.Notices;

/// <summary>Section <c>Notices</c>: messages the service sends by itself.</summary>
public sealed class NoticeOptions
{
    public const string Section = "Notices";

    /// <summary>Where residents reach the website; links in messages begin with it.</summary>
    public Uri PublicUrl { get; set; } = new("http://localhost:5080");

    /// <summary>After this long without success a member of staff takes over.</summary>
    public int GiveUpHours { get; set; } = 72;
}
