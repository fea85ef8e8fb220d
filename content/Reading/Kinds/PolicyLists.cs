using System.Text.RegularExpressions;

using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

internal sealed record BandsFile(IReadOnlyList<Band> Bands, IReadOnlyDictionary<string, string> RaisedBy);

internal static partial class PolicyLists
{
    private static readonly string[] BandOrder = [Band.Standard, Band.Medium, Band.High];
    private static readonly string[] Raisers = ["injury", "weapon", "fire", "threat", "targeted", "child", "adult", "repeat"];

    public static object Bands(FileReading file)
    {
        var groups = file.Keys.Groups("bands", required: true);
        var bands = Each(file, groups, "band", keys =>
        {
            var id = keys.OneOf("id", BandOrder);
            var team = keys.Text("team");
            file.Refer(keys.LineOf("team"), "team", ReferenceTarget.Team, team);
            return new Band(id, keys.Text("title"), Array.IndexOf(BandOrder, id), keys.Number("firstContactWorkingDays", 1, 20), team);
        }, band => band.Id);
        if (groups.Count > 0 && !bands.Select(band => band.Id).SequenceEqual(BandOrder))
            file.Findings.Error(file.Keys.LineOf("bands"), "The bands should be standard, medium and high, in this order.");
        for (var i = 1; i < bands.Count; i++)
        {
            if (bands[i].FirstContactWorkingDays > bands[i - 1].FirstContactWorkingDays)
                groups[i].Wrong("firstContactWorkingDays", $"The band \"{bands[i].Id}\" is more urgent than \"{bands[i - 1].Id}\" but would be contacted later.");
        }
        return new BandsFile(bands, RaisedBy(file));
    }

    private static Dictionary<string, string> RaisedBy(FileReading file)
    {
        if (file.Keys.Group("raisedBy") is not { } keys)
            return [];
        var raisedBy = Raisers.ToDictionary(raiser => raiser, raiser => keys.OneOf(raiser, BandOrder));
        keys.Done();
        return raisedBy;
    }

    public static object Teams(FileReading file) => Each(file, file.Keys.Groups("teams", required: true), "team",
        keys => new Team(
            IdChecks.Id(file.Findings, keys),
            Plain(file, keys, "name"),
            Plain(file, keys, "officer"),
            keys.OptionalText("phone"),
            keys.OptionalText("email")),
        team => team.Id);

    public static object Districts(FileReading file) => Each(file, file.Keys.Groups("districts", required: true), "district",
        keys =>
        {
            var council = keys.Text("council");
            file.Refer(keys.LineOf("council"), "council", KindFolder.Councils, council);
            return new District(IdChecks.Id(file.Findings, keys), Plain(file, keys, "name"), council, keys.OptionalNumber("homes", 1, 100_000));
        },
        district => district.Id);

    public static object Needs(FileReading file) => Each(file, file.Keys.Groups("needs", required: true), "need",
        keys =>
        {
            var (id, say, sms, _) = ChoiceReading.Read(file, keys, longest: 40);
            return new AccessNeed(id, say, sms ?? say);
        },
        need => need.Id);

    public static object Postcodes(FileReading file)
    {
        var postcodes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var code in file.Keys.Group("postcodes")?.Lists() ?? [])
        {
            if (!PostcodePattern().IsMatch(code.Key))
                file.Findings.Error(code.Line, $"\"{code.Key}\" should be the first half of a postcode (ME10) or that and one digit (\"ME10 1\").");
            foreach (var district in code.Values)
                file.Refer(district.Line, code.Key, ReferenceTarget.District, district.Value);
            postcodes[code.Key] = [.. code.Values.Select(district => district.Value)];
        }
        return postcodes;
    }

    public static object Spellings(FileReading file)
    {
        var spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var keys = file.Keys.Has("spellings") ? file.Keys.Group("spellings") ?? file.Keys : file.Keys;
        foreach (var (word, line, plain) in keys.AllTexts().Where(text => !FileReader.HeaderKeys.Contains(text.Key)))
        {
            if (!spellings.TryAdd(word, plain))
                file.Findings.Error(line, $"\"{word}\" is here twice, with other capitals. Keep one.");
        }
        return spellings;
    }

    private static string Plain(FileReading file, Fields keys, string key)
    {
        var text = keys.Text(key);
        file.Keep(new TextPiece(key, keys.LineOf(key), text, PieceUse.Plain));
        return text;
    }

    private static List<T> Each<T>(FileReading file, IReadOnlyList<Fields> groups, string what, Func<Fields, T> read, Func<T, string> id)
    {
        var items = new List<T>();
        foreach (var keys in groups)
        {
            items.Add(read(keys));
            keys.Done();
        }
        IdChecks.Unique(file.Findings, groups, items.Select(id), what);
        return items;
    }

    [GeneratedRegex(@"^[A-Z]{1,2}[0-9][0-9A-Z]?( [0-9])?\z")]
    private static partial Regex PostcodePattern();
}
