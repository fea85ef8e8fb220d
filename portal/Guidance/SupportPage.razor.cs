using System.Globalization;
using Microsoft.AspNetCore.Components;
using WestKent.Content.Reading;
using WestKent.Portal.Components;

namespace WestKent.Portal.Guidance;

/// <summary>Everyone who can help, or those for one need and one district. Each stands once, under what it is mostly for, those one can ring first.</summary>
public sealed partial class SupportPage(ContentSnapshot content)
{
    private const string Emergency = "emergency";
    private const string ForEveryone = "any";
    private const string NeedKey = "tag-";

    private string? need;
    private string? area;

    [SupplyParameterFromQuery]
    private string? Need { get => need; set => need = content.Support.Any(service => service.For.Contains(value)) ? value : null; }

    [SupplyParameterFromQuery]
    private string? Area { get => area; set => area = content.Policy.Districts.Any(district => district.Id == value) ? value : null; }

    private Page Page => content.Pages["support"];

    private bool IsFiltered => Need is not null || Area is not null;

    private List<(string Id, string Name)> KnownNeeds =>
        [.. Page.Words.Where(word => word.Key.StartsWith(NeedKey, StringComparison.Ordinal)).Select(word => (word.Key[NeedKey.Length..], word.Value))];

    private IReadOnlyList<Choice> Needs =>
        [new("", Page.Word("need-any")), .. KnownNeeds.Where(known => known.Id != ForEveryone).Select(known => new Choice(known.Id, known.Name))];

    private IReadOnlyList<Choice> Areas =>
        [new("", Page.Word("area-any")), .. content.Policy.Districts.Select(district => new Choice(district.Id, district.Name))];

    private List<(string Need, string Name, List<SupportService> Services)> Groups =>
    [
        .. from known in KnownNeeds
           let services = content.Support.Where(IsHere).Where(service => GroupOf(service) == known.Id).OrderBy(service => service.Phone is null).ToList()
           where services.Count > 0
           orderby known.Id == Need descending
           select (known.Id, known.Name, services),
    ];

    private bool IsHere(SupportService service) =>
        Area is null || service.Areas.Contains(Area) || service.Areas.Contains(SupportService.Everywhere);

    // With a need chosen: those for it, then those for everyone.
    private string? GroupOf(SupportService service) =>
        Need is null ? service.For[0]
        : service.For.Contains(Need) ? Need
        : service.For.Contains(ForEveryone) ? ForEveryone
        : null;

    private string Fill(string words) => content.Fill(words, new Dictionary<string, string>(), FillFor.Text);

    private string Fill(string words, string name, int value) =>
        content.Fill(words, new Dictionary<string, string> { [name] = value.ToString(CultureInfo.InvariantCulture) }, FillFor.Text);
}
