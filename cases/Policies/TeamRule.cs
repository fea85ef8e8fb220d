using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

/// <summary>A case goes to its type's team; once answers raise its band, to the team of that band.</summary>
public static class TeamRule
{
    public static string Decide(AsbType? type, BandDecision band) =>
        type is not null && band.Reason == BandRule.ByType ? type.Team : band.Band.Team;
}
