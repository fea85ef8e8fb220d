using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

/// <summary>Prompts and notices: what the service says by itself.</summary>
internal static class MessageKinds
{
    private const int LongestChoice = 40;
    private const int MostNoticeParts = 3;

    public static Prompt Prompt(FileReading file)
    {
        var title = file.Title();
        var smsTitle = file.OptionalPlain("smsTitle");
        var web = file.Body();
        var sms = file.Sms("sms");
        var retry = file.OptionalMarkdown("retry");
        var retrySms = file.OptionalSms("retrySms");
        var choices = Choices(file);
        return new Prompt(file.Id, title, web, sms, retry, retrySms, choices, file.ReadPlaceholders(), file.Owner(), file.Reviewed()) { SmsTitle = smsTitle };
    }

    public static Notice Notice(FileReading file) => new(
        file.Id,
        file.Title(),
        file.Owner(),
        file.Reviewed(),
        file.Subject("subject"),
        file.Sms("sms", MostNoticeParts),
        file.OptionalPlain("call"),
        file.ReadPlaceholders(required: false),
        file.Body());

    private static List<PromptChoice> Choices(FileReading file)
    {
        var groups = file.Keys.Groups("choices");
        var choices = groups.Select(group => Choice(file, group)).ToList();
        IdChecks.Unique(file.Findings, groups, choices.Select(choice => choice.Id), "choice");
        return choices;
    }

    private static PromptChoice Choice(FileReading file, Fields keys)
    {
        var choice = ChoiceReading.Read(file, keys, LongestChoice);
        keys.Done();
        return choice;
    }
}
