using WestKent.Content.Reading;

namespace WestKent.Tests.Cases.Given;

/// <summary>The policy's numbers as West Kent's policy states them.</summary>
internal static class TestPolicy
{
    public static readonly PolicyNumbers Numbers = new(
        new Landlord(
            "West Kent", "01632 960000", "help@example.org", "https://example.org", new OpenHours(new(8, 45), new(16, 0)), "8:45am to 4pm",
            "https://example.org/policy"),
        [
            new Band(Band.Standard, "Standard", 0, 5, "neighbourhood-housing"),
            new Band(Band.Medium, "Medium", 1, 3, "community-safety"),
            new Band(Band.High, "High", 2, 1, "community-safety"),
        ],
        new Dictionary<string, string>
        {
            ["injury"] = Band.High,
            ["weapon"] = Band.High,
            ["fire"] = Band.High,
            ["threat"] = Band.Medium,
            ["targeted"] = Band.High,
            ["child"] = Band.High,
            ["adult"] = Band.High,
            ["repeat"] = Band.Medium,
        },
        [
            new Team("community-safety", "Community Safety Team", "Community Safety Officer", null, null),
            new Team("neighbourhood-housing", "Neighbourhood Housing Team", "Neighbourhood Housing Officer", null, null),
            new Team("scheme-managers", "Scheme Managers", "Scheme Manager", null, null),
        ],
        new DiyHours(new OpenHours(new(8, 0), new(21, 0)), new OpenHours(new(8, 0), new(19, 0)), new OpenHours(new(10, 0), new(17, 0))),
        new Periods(5, 14, 6, 3, 10, 28, 90, 30, 10, 5, 15, 7, 30, 5, 5, 14, 20, 3, 6, 60),
        EnglishHolidays.Between(2024, 2032).ToHashSet(),
        new Dictionary<DateOnly, string>(),
        [],
        new Dictionary<string, IReadOnlyList<string>>(),
        [],
        new Dictionary<string, string>());
}
