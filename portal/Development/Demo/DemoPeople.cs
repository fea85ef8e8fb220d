using System.Globalization;

namespace WestKent.Portal.Development.Demo;

/// <summary>People and places nobody lives at: made-up names, made-up streets, and telephone numbers kept for drama.</summary>
internal static class DemoPeople
{
    private static readonly string[] FirstNames =
    [
        "Amara", "Bryony", "Callum", "Dilys", "Edwin", "Farida", "Gwen", "Harpreet", "Imogen", "Jozef", "Kwame", "Leonie", "Marek", "Nadia", "Orla",
        "Percy", "Rosalind", "Samir", "Tamsin", "Umar", "Verity", "Winston", "Xenia", "Yusuf", "Zofia",
    ];

    private static readonly string[] LastNames =
    [
        "Applegarth", "Brightwater", "Cobbleford", "Dunmallet", "Elderfield", "Fernhollow", "Greystoke-Hill", "Hopwick", "Ivybridge-Lane", "Juniperson",
        "Kettlewick", "Larkspur", "Mossgate", "Nettlefold-Green", "Oakmantle", "Pennywell", "Quillfeather", "Rushmoor-Vale", "Silverbeck", "Thistledown",
    ];

    private static readonly string[] Streets = ["Acorn Walk", "Beacon Rise", "Cherry Close", "Damson Court", "Elder Mews", "Foxglove House", "Hazel Way", "Ivy Gardens"];

    private static readonly string[] Towns = ["Little Hopping", "Nether Orchard", "Upper Marling", "Oastbury", "Castle Weald"];

    public static string NameOf(int number) => $"{FirstNames[number % FirstNames.Length]} {LastNames[number * 7 % LastNames.Length]}";

    public static string FirstNameOf(int number) => FirstNames[number % FirstNames.Length];

    public static string StreetOf(int number) => Streets[number % Streets.Length];

    public static string AddressOf(int number) => string.Create(
        CultureInfo.InvariantCulture, $"{(number * 3 % 40) + 1} {StreetOf(number)}, {Towns[number % Towns.Length]}, ZZ{(number % 9) + 1} 1AA");

    /// <summary>Ofcom keeps 07700 900000 to 900999 for use in drama.</summary>
    public static string MobileOf(int number) => string.Create(CultureInfo.InvariantCulture, $"07700 900{number % 1000:D3}");

    public static string EmailOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{FirstNameOf(number)}{number}@example.com").ToLowerInvariant();
}
