using System.Text.RegularExpressions;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>A name, and how to reach the person if they said that too: "Sam Lee, text me on 07700 900123".</summary>
internal sealed partial record NameAndContact(string Name, ContactMethod? Method, UkPhone? Phone, string? Email)
{
    public static NameAndContact Read(string words)
    {
        var phone = UkPhone.Find(words);
        var email = EmailAddresses.Find(words);
        var rest = words;
        if (email is not null)
            rest = EmailLike().Replace(rest, " ");
        if (phone is not null)
            rest = rest.Replace(phone.AsTyped, " ", StringComparison.Ordinal);

        var method = phone is null && email is null ? null
            : CallWords().IsMatch(rest) ? ContactMethod.Call
            : TextWords().IsMatch(rest) ? ContactMethod.Text
            : (ContactMethod?)null;
        if (phone is not null || email is not null)
            rest = ContactWords().Replace(rest, " ");

        return new NameAndContact(Tidy(NameWords().Replace(rest, "")), method, phone, email);
    }

    private static string Tidy(string name) => Spaces().Replace(name, " ").Trim(' ', ',', '.', ';', ':', '-', '\n');

    [GeneratedRegex(@"\S+ ?@ ?\S+", RegexOptions.CultureInvariant, 200)]
    private static partial Regex EmailLike();

    [GeneratedRegex(@"\b(call|ring|phone|bell)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex CallWords();

    [GeneratedRegex(@"\b(text|txt|sms|message)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex TextWords();

    [GeneratedRegex(@"\b(please|pls|you can|can you|text|txt|sms|message|call|ring|phone|bell|e-?mail|contact|mobile|number|is|my|me|on|at|by|or|and|to|best)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex ContactWords();

    [GeneratedRegex(@"^\s*(hi|hello)?[,\s]*(my name is|my name's|name is|i am|i'm|im|it's|its|this is|call me|name)\b[:\s]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex NameWords();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Spaces();
}
