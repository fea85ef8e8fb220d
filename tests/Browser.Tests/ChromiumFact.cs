namespace WestKent.Tests.Browser;

/// <summary>Runs where Chromium is installed; elsewhere it is shown as skipped.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public const string Path = "/usr/bin/chromium";

    public ChromiumFactAttribute()
    {
        if (!File.Exists(Path))
            Skip = $"Chromium is not at {Path}.";
    }
}
