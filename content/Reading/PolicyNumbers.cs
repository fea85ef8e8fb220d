namespace WestKent.Content.Reading;

/// <summary>Everything from content/policy: the numbers and lists the rules work with. Holidays are those of England and Wales.</summary>
public sealed record PolicyNumbers(
    Landlord Landlord,
    IReadOnlyList<Band> Bands,
    IReadOnlyDictionary<string, string> RaisedBy,
    IReadOnlyList<Team> Teams,
    DiyHours DiyHours,
    Periods Periods,
    IReadOnlySet<DateOnly> BankHolidays,
    IReadOnlyDictionary<DateOnly, string> BankHolidayNames,
    IReadOnlyList<District> Districts,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Postcodes,
    IReadOnlyList<AccessNeed> Needs,
    IReadOnlyDictionary<string, string> Spellings)
{
    public Band Band(string id) => Bands.FirstOrDefault(band => band.Id == id)
        ?? throw new KeyNotFoundException($"There is no band '{id}' in content/policy/bands.yaml.");

    public Team Team(string id) => Teams.FirstOrDefault(team => team.Id == id)
        ?? throw new KeyNotFoundException($"There is no team '{id}' in content/policy/teams.yaml.");

    public District District(string id) => Districts.FirstOrDefault(district => district.Id == id)
        ?? throw new KeyNotFoundException($"There is no district '{id}' in content/policy/districts.yaml.");

    /// <summary>The districts a postcode (or its first half) may lie in; none if we cannot tell.</summary>
    public IReadOnlyList<string> DistrictsOf(string postcode)
    {
        var (outward, sector) = PostcodeParts.Split(postcode);
        return sector is not null && Postcodes.TryGetValue(sector, out var ofSector) ? ofSector
            : Postcodes.TryGetValue(outward, out var ofOutward) ? ofOutward
            : [];
    }
}
