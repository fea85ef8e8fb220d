using System.Globalization;

namespace WestKent.Cases.Notices;

/// <summary>The messages this room sends by itself, named as in content/notices.</summary>
public static class NoticeIds
{
    public const string ReportReceived = "report-received";
    public const string SignInCode = "sign-in-code";

    /// <summary>Days travel as dates and are put in words when they are sent.</summary>
    internal static IReadOnlyDictionary<string, string> NextContact(DateOnly day) =>
        new Dictionary<string, string> { ["nextContact"] = day.ToString("O", CultureInfo.InvariantCulture) };
}
