namespace WestKent.Portal.Layout;

/// <summary>The words around every page. <see cref="From"/> reads them from the `words` of a content page.</summary>
public sealed record SiteWords
{
    public required string Landlord { get; init; }
    public required string Service { get; init; }
    public required string Exit { get; init; }
    public required string ExitOneMore { get; init; }
    public required string Skip { get; init; }
    public required string Menu { get; init; }
    public required string Home { get; init; }
    public required string Chat { get; init; }
    public required string MyCase { get; init; }
    public required string Guides { get; init; }
    public required string GetHelp { get; init; }
    public required string Call { get; init; }
    public required string Phone { get; init; }
    public required string ContactTitle { get; init; }
    public required string Email { get; init; }
    public required string Hours { get; init; }
    public required string EmergencyTitle { get; init; }
    public required string Emergency { get; init; }
    public required string AboutTitle { get; init; }
    public required string Accessibility { get; init; }
    public required string Privacy { get; init; }

    public static SiteWords From(IReadOnlyDictionary<string, string> words, string landlord, string phone, string email, string hours) => new()
    {
        Landlord = landlord,
        Phone = phone,
        Email = email,
        Hours = hours,
        Service = words["service"],
        Exit = words["exit"],
        ExitOneMore = words["exit-one-more"],
        Skip = words["skip"],
        Menu = words["menu"],
        Home = words["home"],
        Chat = words["chat"],
        MyCase = words["my-case"],
        Guides = words["guides"],
        GetHelp = words["get-help"],
        Call = words["call"],
        ContactTitle = words["contact-title"],
        EmergencyTitle = words["emergency-title"],
        Emergency = words["emergency"],
        AboutTitle = words["about-title"],
        Accessibility = words["accessibility"],
        Privacy = words["privacy"],
    };
}
