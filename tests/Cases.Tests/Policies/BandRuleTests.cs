using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Policies;

public sealed class BandRuleTests
{
    [Theory]
    // type's band, harms, safety flags, reported before, band, reason
    [InlineData("standard", "", "", false, "standard", "type")]
    [InlineData("medium", "", "", false, "medium", "type")]
    [InlineData("high", "", "", false, "high", "type")]
    [InlineData("standard", "Threat", "", false, "medium", "threat")]
    [InlineData("standard", "Injury", "", false, "high", "injury")]
    [InlineData("standard", "Weapon", "", false, "high", "weapon")]
    [InlineData("standard", "Fire", "", false, "high", "fire")]
    [InlineData("medium", "Targeted", "", false, "high", "targeted")]
    [InlineData("medium", "Child", "", false, "high", "child")]
    [InlineData("medium", "Adult", "", false, "high", "adult")]
    [InlineData("medium", "Threat", "", false, "medium", "type")]
    [InlineData("high", "Threat", "", true, "high", "type")]
    [InlineData("standard", "", "", true, "medium", "repeat")]
    [InlineData("standard", "Threat Weapon", "", true, "high", "weapon")]
    [InlineData("standard", "", "child_safeguarding", false, "high", "child")]
    [InlineData("standard", "", "adult_safeguarding", false, "high", "adult")]
    [InlineData("standard", "", "self_harm", false, "high", "adult")]
    [InlineData("standard", "", "unsafe_to_contact", false, "standard", "type")]
    public void A_case_has_the_highest_band_its_type_and_answers_give(
        string typeBand, string harms, string flags, bool isRepeat, string band, string reason)
    {
        var answers = new BandAnswers([.. harms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Harm>)], flags.Split(' '), isRepeat);

        var decided = BandRule.Decide(typeBand, answers, TestPolicy.Numbers);

        Assert.Equal((band, reason), (decided.Band.Id, decided.Reason));
    }

    [Theory]
    // reported (London), band, first contact by
    [InlineData("2026-11-23T09:00", "high", "2026-11-24")]
    [InlineData("2026-11-23T23:50", "high", "2026-11-24")]
    [InlineData("2026-11-23T09:00", "medium", "2026-11-26")]
    [InlineData("2026-11-23T09:00", "standard", "2026-11-30")]
    [InlineData("2026-11-27T18:00", "high", "2026-11-30")]
    [InlineData("2026-11-28T12:00", "high", "2026-11-30")]
    [InlineData("2026-12-24T12:00", "high", "2026-12-29")]
    public void First_contact_is_due_in_working_days_from_the_day_of_the_report(string reported, string band, string due) =>
        Assert.Equal(
            DateOnly.Parse(due, null),
            FirstContactRule.DueOn(DateTime.SpecifyKind(DateTime.Parse(reported, null), DateTimeKind.Utc), TestPolicy.Numbers.Band(band), TestPolicy.Numbers));
}
