namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date or time: a moment as Value, or a span as Start and End.</summary>
public class DateTimeResolution
{
    public string Value { get; set; }

    public string Start { get; set; }

    public string End { get; set; }

    /// <summary>What was said, with X for what was left open: "XXXX-WXX-3T04" is four o'clock on any Wednesday.</summary>
    public string Timex { get; set; }
}
