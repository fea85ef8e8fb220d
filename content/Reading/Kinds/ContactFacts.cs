using System.Text.RegularExpressions;

namespace WestKent.Content.Reading.Kinds;

/// <summary>A phone number, address or opening time. An unknown one is left out, never written as words.</summary>
internal static partial class ContactFacts
{
    private const string Unknown = "to be confirmed";

    public static string? Phone(FileReading file, string key) =>
        Fact(file, key, PhonePattern(), "a phone number in digits and spaces, such as 01632 960 000");

    public static string? Email(FileReading file, string key) =>
        Fact(file, key, EmailPattern(), "an e-mail address such as help@example.org");

    public static string? Web(FileReading file, string key) =>
        Fact(file, key, WebPattern(), "a whole web address that starts with https://");

    public static string? Words(FileReading file, string key)
    {
        var words = file.OptionalPlain(key);
        RefuseUnknown(file, key, words);
        return words;
    }

    public static IReadOnlyList<string> Confirm(FileReading file)
    {
        foreach (var fact in file.Keys.Texts("confirm"))
            file.Findings.ToDo(fact.Line, $"To be confirmed by staff: {fact.Value}");
        return file.List("confirm");
    }

    private static string? Fact(FileReading file, string key, Regex pattern, string expected)
    {
        var fact = file.Keys.OptionalText(key);
        if (fact is not null && !RefuseUnknown(file, key, fact) && !pattern.IsMatch(fact))
            file.Findings.Error(file.Keys.LineOf(key), $"\"{key}\" should be {expected}, not \"{fact}\".");
        return fact;
    }

    private static bool RefuseUnknown(FileReading file, string key, string? fact)
    {
        if (fact is null || !fact.Contains(Unknown, StringComparison.OrdinalIgnoreCase))
            return false;
        file.Findings.Error(file.Keys.LineOf(key), $"Residents would read \"{fact}\". Take the line out and write what is not known under \"confirm\".");
        return true;
    }

    [GeneratedRegex(@"^\+?[0-9][0-9 ]{1,18}[0-9]\z")]
    private static partial Regex PhonePattern();

    [GeneratedRegex(@"^[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z")]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"^https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(/[^\s<>""\\]*)?\z")]
    private static partial Regex WebPattern();
}
