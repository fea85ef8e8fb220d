using WestKent.Bot.Answers.Names;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Answers;

/// <summary>A name, and how to reach the person if they said that too: "Sam Lee, text me on 07700 900123 after 6".</summary>
internal sealed record NameAndContact(string Name, ContactMethod? Method, UkPhone? Phone, string? Email)
{
    /// <summary>How to address the person: "Sam", "Mrs Okafor".</summary>
    public string CallBy { get; init; } = "";

    /// <summary>Who the person is to the resident, where that was said: "sister", "support worker".</summary>
    public string? Relation { get; init; }

    public ContactHours? Hours { get; init; }

    /// <summary>The address probably meant where the one typed seems misspelt or incomplete.</summary>
    public string? EmailSuggestion { get; init; }

    /// <summary>A number was given that is not a UK number we can use; what it is.</summary>
    public PhoneFinding PhoneFinding { get; init; }

    /// <summary>The person would rather not give a name: "rather not say", "anonymous".</summary>
    public bool IsRefusal { get; init; }

    public static NameAndContact Read(string? words) => NameReading.Of(words ?? "");
}
