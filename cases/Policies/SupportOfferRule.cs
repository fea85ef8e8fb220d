using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

/// <summary>
/// Which support to offer a source (C7): what fits the type and the safety flags and works in their district comes
/// first, and there is always at least what is there for anyone. At most three, so that they can be read.
/// </summary>
public static class SupportOfferRule
{
    private const int MostOffered = 3;
    private const string Anyone = "any";

    private static readonly Dictionary<string, string> TagOfFlag = new()
    {
        ["self_harm"] = "crisis",
        ["child_safeguarding"] = "child",
        ["adult_safeguarding"] = "adult-at-risk",
        ["emergency_now"] = "crime",
        ["unsafe_to_contact"] = "domestic-abuse",
    };

    public static List<SupportService> Decide(
        IReadOnlyList<string> typeTags, IReadOnlyList<string> flags, string? districtId, IEnumerable<SupportService> services)
    {
        // What is there for anyone stands last, wherever a type's list names it.
        var wanted = flags.Select(flag => TagOfFlag.GetValueOrDefault(flag)).OfType<string>()
            .Concat(typeTags.Where(tag => tag != Anyone)).Append(Anyone).Distinct().ToList();
        return [.. services
            .Where(service => !service.For.Contains("emergency") && !service.For.Contains("complaint") && WorksIn(service, districtId) && CanBeReached(service))
            .Select(service => (service, place: wanted.FindIndex(service.For.Contains)))
            .Where(pair => pair.place >= 0)
            .OrderBy(pair => pair.place).ThenBy(pair => pair.service.Confidence == "high" ? 0 : 1)
            .ThenByDescending(pair => pair.service.For.Count(wanted.Contains)).ThenBy(pair => pair.service.Id, StringComparer.Ordinal)
            .Take(MostOffered)
            .Select(pair => pair.service)];
    }

    private static bool WorksIn(SupportService service, string? districtId) =>
        service.Areas.Contains(SupportService.Everywhere) || (districtId is not null && service.Areas.Contains(districtId));

    private static bool CanBeReached(SupportService service) => service.Phone is not null || service.Text is not null || service.Web is not null;
}
