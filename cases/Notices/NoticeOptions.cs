namespace WestKent.Cases.Notices;

/// <summary>Section <c>Notices</c>: messages the service sends by itself.</summary>
public sealed class NoticeOptions
{
    public const string Section = "Notices";

    /// <summary>Where residents reach the website; links in messages begin with it.</summary>
    public Uri PublicUrl { get; set; } = new("http://localhost:5080");

    /// <summary>After this long without success a member of staff takes over.</summary>
    public int GiveUpHours { get; set; } = 72;

    /// <summary>After this long a text or e-mail that does not get through takes the other of the two, where that is safe.</summary>
    public int RerouteHours { get; set; } = 4;

    /// <summary>From this time in Kent until <see cref="QuietUntil"/> no text or e-mail goes out but a code or the answer to what someone just did.</summary>
    public TimeOnly QuietFrom { get; set; } = new(21, 0);

    public TimeOnly QuietUntil { get; set; } = new(8, 0);
}
