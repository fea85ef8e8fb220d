using System.Globalization;

namespace WestKent.Portal.Staff.Acts;

/// <summary>What every form that acts on a case posts. Everything is text, so that whatever was typed comes back.</summary>
public class ActForm
{
    /// <summary>Pressed to go through with it, after the preview where there is one.</summary>
    public const string Save = "save";

    /// <summary>The case's version the person had before them.</summary>
    public Guid Version { get; set; }

    public string? NextContact { get; set; }

    public bool WordingIsChecked { get; set; }

    public string? Step { get; set; }

    public DateOnly? NextContactOn => ReadDay(NextContact);

    protected static DateOnly? ReadDay(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), ["yyyy-MM-dd", "d/M/yyyy", "d/M/yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
