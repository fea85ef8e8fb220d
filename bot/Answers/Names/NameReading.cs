using WestKent.Cases.Reporting;

namespace WestKent.Bot.Answers.Names;

/// <summary>Reads an answer that may give a name, a number, an address and times in one breath.</summary>
internal static class NameReading
{
    private const char Cut = ';';

    // Nobody's name and number come after so much else.
    private const int MostRead = 600;

    public static NameAndContact Of(string said)
    {
        var words = said.Length > MostRead ? said[..MostRead] : said;
        var phone = UkPhone.Read(words);
        var email = EmailAddresses.Read(words);
        var rest = Without(words, email?.AsTyped);
        rest = Without(rest, phone.AsTyped);
        var isRefusal = Refusals.Are(rest);
        var hours = ContactHours.Find(rest);
        var (name, relation) = isRefusal ? ("", null) : NameWords.In(Without(rest, hours?.AsTyped));

        return new NameAndContact(name, Method(rest, phone.Phone, email?.Address), phone.Phone, email?.Address)
        {
            CallBy = NameWords.CallBy(name),
            Relation = relation,
            Hours = hours,
            EmailSuggestion = email?.Suggestion,
            PhoneFinding = phone.Finding,
            IsRefusal = isRefusal,
        };
    }

    private static ContactMethod? Method(string rest, UkPhone? phone, string? email) =>
        ContactWays.In(rest) is { } asked ? asked
        : phone is { IsMobile: false } && email is null ? ContactMethod.Call
        : phone is null && email is not null ? ContactMethod.Email
        : null;

    private static string Without(string words, string? part) => string.IsNullOrEmpty(part) ? words : words.Replace(part, $" {Cut} ", StringComparison.Ordinal);
}
