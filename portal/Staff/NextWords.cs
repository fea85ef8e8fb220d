using System.Globalization;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff;

/// <summary>What to do next on a case, and by when, as a line of a list.</summary>
internal static class NextWords
{
    public static string Of(ContentSnapshot content, NextStepDecision next) => content.Pages["staff-cases"].Word($"next-{DeskWords.KeyOf(next.Step)}");

    /// <summary>"2 working days late", "today", "by Fri 27 Nov".</summary>
    public static string When(ContentSnapshot content, NextStepDecision next)
    {
        var words = content.Pages["staff-cases"];
        var key = next switch
        {
            { Step: NextStep.Nothing } => null,
            { WorkingDaysLeft: -1 } => "when-late-one",
            { WorkingDaysLeft: < 0 } => "when-late",
            { WorkingDaysLeft: 0 } => "when-today",
            { WorkingDaysLeft: 1 } => "when-next-day",
            _ => "when-by",
        };
        return key is null ? "" : Filling.Fill(words.Word(key), new Dictionary<string, string>
        {
            ["day"] = DeskWords.Day(next.On),
            ["days"] = Math.Abs(next.WorkingDaysLeft).ToString(CultureInfo.InvariantCulture),
        }, FillFor.Text);
    }
}
