using WestKent.Content.Reading;
using WestKent.Content.Reading.Kinds;

namespace WestKent.Tests.Content;

/// <summary>What is in a file is what the other rooms get.</summary>
public sealed class ReadingTests : IDisposable
{
    private readonly SampleContent content = new();
    private readonly ContentLibrary library;

    public ReadingTests() => library = content.Open();

    private ContentSnapshot Current => library.Current;

    public void Dispose()
    {
        library.Dispose();
        content.Dispose();
    }

    [Fact]
    public void An_exclusion_carries_its_deciding_questions()
    {
        var party = Current.Exclusions["one-off-party"];

        Assert.Equal("a party that does not happen often", party.Named);
        Assert.True(party.SelfHelp && party.Mediation && party.GoodNeighbour);
        Assert.Equal(12, party.Examples.Count);
        var choice = party.Questions[0].Choices[1];
        Assert.Equal(("yes", "Yes, most weeks", "Yes, often", "noise-nuisance"), (choice.Id, choice.Say, choice.Sms, choice.Means));
        Assert.Equal(new Dictionary<string, string> { ["frequency"] = "often", ["aimed"] = "no" }, choice.Fills);
    }

    [Fact]
    public void A_type_gives_both_parts_of_its_text()
    {
        var noise = Current.Types["noise-nuisance"];

        Assert.StartsWith("We talk to your neighbour.", noise.WhatWeCanDo, StringComparison.Ordinal);
        Assert.EndsWith("| We visit | soon after |", noise.WhatWeCanDo, StringComparison.Ordinal);
        Assert.StartsWith("Keep a [noise diary]", noise.WhatHelpsUs, StringComparison.Ordinal);
        Assert.Equal("When do you hear it?", noise.Questions[0].Sms);
    }

    [Fact]
    public void A_prompt_has_web_and_text_words_and_choices()
    {
        var when = Current.Prompts["report/when"];

        Assert.Equal("When did it last happen?", when.Web);
        Assert.Equal("Tell me the day, such as **yesterday**.", when.Retry);
        Assert.Equal(["today", "yesterday"], when.Choices.Select(choice => choice.Id));
        Assert.Equal(["this morning", "just now"], when.Choices[0].Also);
    }

    [Fact]
    public void Facts_that_are_left_out_are_null()
    {
        var line = Current.Support["listening-line"];

        Assert.Equal("01632 960111", line.Phone);
        Assert.Null(line.Relay);
        Assert.Equal(["the hours at Christmas"], line.Confirm);
        Assert.False(Current.Councils["sevenoaks"].Threshold.Known);
    }

    [Fact]
    public void A_name_that_is_not_there_says_which_kind_and_name()
    {
        Assert.Equal("There is no 'nothing' in content/guides.", Assert.Throws<KeyNotFoundException>(() => Current.Guides["nothing"]).Message);
        Assert.Equal("There are no words 'nothing' in content/pages/home.md.", Assert.Throws<KeyNotFoundException>(() => Current.Pages["home"].Word("nothing")).Message);
        Assert.False(Current.Guides.TryGet("nothing", out _));
    }

    [Fact]
    public void Bands_compare_by_urgency()
    {
        var policy = Current.Policy;

        Assert.Equal(["standard", "medium", "high"], policy.Bands.Order().Select(band => band.Id));
        Assert.True(policy.Band("high") > policy.Band("medium"));
        Assert.Equal("high", policy.RaisedBy["weapon"]);
    }

    [Fact]
    public void Hours_and_holidays_are_read()
    {
        Assert.True(Current.Policy.DiyHours.On(DayOfWeek.Saturday).Contains(new TimeOnly(18, 59)));
        Assert.False(Current.Policy.DiyHours.On(DayOfWeek.Sunday).Contains(new TimeOnly(9, 59)));
        Assert.Contains(new DateOnly(2026, 12, 28), Current.Policy.BankHolidays);
        Assert.Equal("Good Friday", Current.Policy.BankHolidayNames[new DateOnly(2026, 4, 3)]);
    }

    [Theory]
    [InlineData("TN13 2AB", "sevenoaks")]
    [InlineData("tn132ab", "sevenoaks")]
    [InlineData("tn13", "sevenoaks")]
    [InlineData("TN1 1AB", "sevenoaks")]
    [InlineData("TN1 1", "sevenoaks")]
    [InlineData("TN1 2AB", null)]
    [InlineData("TN1", null)]
    [InlineData("SW1A 1AA", null)]
    [InlineData("", null)]
    public void A_postcode_leads_to_its_districts(string postcode, string? district) =>
        Assert.Equal(district, Current.Policy.DistrictsOf(postcode).SingleOrDefault());

    [Theory]
    [InlineData(2022, 1, 3, "New Year's Day")]
    [InlineData(2022, 12, 27, "Christmas Day")]
    [InlineData(2022, 12, 26, "Boxing Day")]
    [InlineData(2024, 3, 29, "Good Friday")]
    [InlineData(2021, 12, 27, "Christmas Day")]
    [InlineData(2021, 12, 28, "Boxing Day")]
    [InlineData(2025, 8, 25, "Summer bank holiday")]
    [InlineData(2030, 4, 22, "Easter Monday")]
    public void Usual_holidays_fall_where_the_calendar_had_them(int year, int month, int day, string name)
    {
        var expected = ExpectedHolidays.In(year);

        Assert.Equal(8, expected.Count);
        Assert.Equal(name, expected[new DateOnly(year, month, day)]);
    }
}
