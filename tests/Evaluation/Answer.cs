using WestKent.Bot.Understanding;

namespace WestKent.Tests.Evaluation;

/// <summary>One message with what it should have been taken to mean and what it was.</summary>
internal sealed record Answer(LabelledMessage Asked, Understood Given, double Milliseconds)
{
    private static readonly HashSet<string> SafetyFlags = ["emergency_now", "self_harm", "child_safeguarding", "adult_safeguarding", "unsafe_to_contact"];

    // Whoever reports these is given safety words anyway, so a flag there is no false alarm.
    private static readonly HashSet<string> HighRisk =
        ["domestic-abuse", "physical-violence", "hate-incident", "sexual-offence", "stalking", "cuckooing-mate-crime", "criminal-behaviour", "verbal-abuse-threats"];

    public string First => Given.Labels[0].Id;

    public bool IsRight => First == Asked.Label;

    public bool IsInTopThree => Given.Labels.Any(label => label.Id == Asked.Label);

    public IEnumerable<string> FlagsDue => (Asked.Flags ?? []).Where(SafetyFlags.Contains);

    public bool IsQuietAndLowRisk => !FlagsDue.Any() && !HighRisk.Contains(Asked.Label);

    public bool RaisedAny => Given.SafetyFlags.Count > 0;

    public Side SideOf(string label) => Given.AllLabels.First(known => known.Id == label).Side;

    public Side SideDue => SideOf(Asked.Label);

    public Side SideGiven => Given.Labels[0].Side;

    public bool IsBorderline => Asked.AltLabel is { } other && SideOf(other) != Side.Wish && SideOf(other) != SideDue;
}
