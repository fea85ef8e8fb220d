namespace WestKent.Tests.Content;

/// <summary>One mistake an editor may make: what is typed instead of what, on which line it is found, and what they are told.</summary>
public sealed record BadEdit(string Path, string From, string To, string FoundAt, string Message)
{
    public override string ToString() => $"{Path}: {To.Split('\n')[0]}";
}

/// <summary>Every check of a single file, by an example.</summary>
internal static class BadEdits
{
    private const string Party = "exclusions/one-off-party.md";
    private const string Noise = "types/noise-nuisance.md";
    private const string Word = "guides/quiet-word.md";
    private const string When = "prompts/report/when.md";
    private const string Sent = "prompts/report/sent.md";
    private const string Next = "notices/next-contact.md";
    private const string Line = "support/listening-line.md";

    public static readonly IReadOnlyList<BadEdit> Keys =
    [
        new(Word, "summary:", "sumary:", "sumary:", "\"sumary\" is not a key used here. Did you mean \"summary\"?"),
        new(Word, "topic: neighbours\n", "", "title:", "\"topic\" is missing. Add a line \"topic: …\"."),
        new(Word, "topic: neighbours", "topic:", "topic:", "\"topic\" is empty. Write something after the colon."),
        new(Word, "topic: neighbours", "topic: nieghbours", "topic:", "\"topic\" is \"nieghbours\", but should be one of: noise, neighbours, evidence, how-we-work, your-rights, after. Did you mean \"neighbours\"?"),
        new(Word, "printable: true", "printable: maybe", "printable:", "\"printable\" should be true or false."),
        new(Word, "reviewed: 2026-10-01", "reviewed: 1 October", "reviewed:", "\"reviewed\" should be a date such as 2026-11-22, not \"1 October\"."),
        new(Word, "title: A quiet word", "title: [A, quiet, word]", "title:", "\"title\" should be one text, not a list or group of keys."),
        new(Word, "related: [noise-diary]", "related: noise-diary", "related:", "\"related\" should be a list: one \"- text\" on each line, or [one, two]."),
        new(Word, "title: A quiet word", "title: A quiet word: how", "title:", "There is a colon where none can stand. If it belongs to the text, put double quotes around the whole text; if this is a key of its own, take away the spaces before it."),
        new(Word, "title: A quiet word", "title: A quiet word\ntitle: Twice", "title: Twice", "\"title\" is here twice (first on line 2). Keep one."),
        new(Word, "title: A quiet word", "title: &word A quiet word", "title:", "A text that starts with & gets a special meaning, which is not used here. Put quotes around the text."),
        new(Word, "title: A quiet word", "title: *word", "title:", "A word after * stands for text from elsewhere, which is not used here. Put quotes around the text, or write it out."),
        new(Word, "title: A quiet word", "title: !important A quiet word", "title:", "A text that starts with ! gets a special meaning, which is not used here. Put quotes around the text."),
        new(Word, "title: A quiet word", "title: \"A quiet word", "title:", "A quote is opened but not closed. Add the missing quote mark, or double it where it stands inside the text."),
        new(Word, "title: A quiet word", "title: [[[[[[[[[[[[[[[[[deep]]]]]]]]]]]]]]]]]", "title:", "The keys are nested more than 16 deep. Nothing in content needs that: check the spaces at the start of the lines."),
        new(Word, "---\ntitle", "title", "title:", "The first line must be --- with the keys (title, owner, …) below it."),
        new(Word, "related: [noise-diary]\n---", "related: [noise-diary]", "---", "The keys start with --- but do not end. Put a line with --- between the keys and the text."),
        new(Word, "Pick a calm time. Say", "Pick a calm \u202Etime. Say", "Pick a calm", "There is a hidden character (U+202E) on this line. Delete the line and type it again."),
        new(Party, "  - big party next door on saturday\n", "", "examples:", "\"examples\" has 11 lines, but needs at least 12."),
        new(Party, "  - one loud night in june", "  - big party next door on saturday", "  - big party next door on saturday\n  - house", "\"big party next door on saturday\" is in \"examples\" twice. Keep one."),
        new(Party, "named: a party that does not happen often", "named: A party that does not happen often", "named:", "\"named\" starts with a capital, but it goes inside a sentence (\"That sounds like …\"). Start it with a small letter."),
        new(Party, "named: a party that does not happen often", "named: a party that does not happen often.", "named:", "\"named\" ends with a full stop, but it goes inside a sentence (\"That sounds like …\"). Take the full stop out."),
        new(Party, "frequency: often", "frequency: allways", "fills:", "\"frequency\" can be once, again, often, daily, not \"allways\"."),
        new(Party, "        because: Loud music most weeks is something we deal with.\n", "", "means: noise-nuisance", "The choice \"yes\" moves to \"noise-nuisance\", so the resident should be told why. Add a line \"because: …\"."),
        new(Party, "say: No, just this once", "say: No, it was just this one single time", "say: No", "\"No, it was just this one single time\" has 36 characters; a button has room for 30."),
        new(Party, "id: not-sure", "id: Not sure", "id: Not", "The id \"Not sure\" should be small letters, digits and dashes only, such as late-at-night."),
        new(Noise, "## What helps us", "## What could help", "## What we can do", "The heading \"## What helps us\" is missing. Every type has \"## What we can do\" and \"## What helps us\"."),
        new(Noise, "support: [noise, neighbours]", "support: [noise, neighbors]", "support:", "\"neighbors\" is not a tag support services have. Use: any, crime, domestic-abuse, hate, sexual, stalking, mental-health, crisis, child, adult-at-risk, exploitation, neighbours, noise, money-and-rights, older-people, male-victims, lgbt, complaint, emergency. Did you mean \"neighbours\"?"),
        new(When, "id: yesterday", "id: today", "id: today\n    say: Yesterday", "There are two choices with the id \"today\". Give each its own."),
        new(When, "say: Today", "say: STOP", "say: STOP", "\"STOP\" is a word that phone networks act on themselves (it can stop or restart all texts), so we may never see it. Offer another word."),
        new(When, "sms: Yesterday", "sms: Help", "sms: Help", "\"Help\" is a word that phone networks act on themselves (it can stop or restart all texts), so we may never see it. Offer another word."),
        new(Line, "phone: 01632 960111", "phone: ring us", "phone: ring", "\"phone\" should be a phone number in digits and spaces, such as 01632 960 000, not \"ring us\"."),
        new(Line, "phone: 01632 960111", "phone: to be confirmed by staff", "phone: to", "Residents would read \"to be confirmed by staff\". Take the line out and write what is not known under \"confirm\"."),
        new(Line, "web: https://listening.example/", "web: javascript:alert(1)", "web:", "\"web\" should be a whole web address that starts with https://, not \"javascript:alert(1)\"."),
        new("councils/sevenoaks.md", "reports: 3", "reports: 5", "reports:", "\"threshold: reports\" should be a whole number from 1 to 3, not \"5\"."),
        new("policy/periods.yaml", "codeTries: 5", "codeTries: many", "codeTries:", "\"codeTries\" should be a whole number from 1 to 10, not \"many\"."),
        new("policy/diy-hours.yaml", "to: \"19:00\"", "to: \"07:00\"", "to: \"07:00\"", "\"to\" is not after \"from\"."),
        new("policy/bands.yaml", "firstContactWorkingDays: 1", "firstContactWorkingDays: 4", "firstContactWorkingDays: 4", "The band \"high\" is more urgent than \"medium\" but would be contacted later."),
        new("policy/bank-holidays.yaml", "2026-12-28", "2026-12-26", "2026-12-26", "2026-12-26 is a Saturday. Bank holidays fall on weekdays: write the day that replaces it."),
        new("policy/bank-holidays.yaml", "2026-12-25", "2062-12-25", "2062-12-25", "2062-12-25 is too far away. Check the year."),
        new("policy/bank-holidays.yaml", "2026-05-04", "2026-04-06", "2026-04-06\n    name: \"Early", "2026-04-06 is here twice. Keep one."),
        new("policy/postcodes.yaml", "TN13:", "Tonbridge:", "Tonbridge:", "\"Tonbridge\" should be the first half of a postcode (ME10) or that and one digit (\"ME10 1\")."),
    ];

    public static readonly IReadOnlyList<BadEdit> Texts =
    [
        new(Sent, "by {{firstContact}}.\n", "by {{firstcontact}}.\n", "firstcontact", "{{firstcontact}} is not a placeholder this text can use. Did you mean \"firstContact\"? It can use: reference, firstContact, landlord.name, landlord.phone, landlord.email, landlord.hours."),
        new(Sent, "**{{reference}}**", "**{reference}**", "**{reference}**", "There is a single or unfinished curly bracket here. A placeholder is written with two on each side, such as {{landlord.phone}}."),
        new(Sent, "  firstContact: date", "  firstContact: date\n  officer: text", "officer:", "The placeholder \"officer\" is listed but not used in any text. Use it or take it out of the list."),
        new(Sent, "firstContact: date", "firstContact: day", "firstContact: day", "The placeholder \"firstContact\" is a \"day\", but should be one of: text, date, reference, phone, link, number."),
        new(When, "sms: When did it last happen?", "sms: When did it last happen, roughly – a day?", "sms:", "\"sms\" has –, which makes a text message much dearer. Write it plainly, for example -."),
        new(When, "sms: When did it last happen?", "sms: " + Long(330), "sms:", "\"sms\" would be sent in 3 parts; the most is 2. Take out about 24 characters."),
        new(Line, "call 01632 960111, day or night.", Long(160), "sms:", "\"sms\" would be sent in 2 parts; the most is 1. Take out about 16 characters."),
        new(Next, "subject: When you hear from us next", "subject: Your report of abuse", "subject:", "\"subject\" says \"abuse\". Someone else may see this message, so it must not show what it is about. Write it neutrally."),
        new(Next, "Hello {{name}}. You", "ASB team here {{name}}. You", "sms:", "\"sms\" says \"ASB\". Someone else may see this message, so it must not show what it is about. Write it neutrally."),
        new(Next, "subject: When you hear from us next", "subject: About 7F3K-9QZM-A", "subject:", "\"subject\" has a case number (\"7F3K-9QZM-A\") written out. Take it out."),
        new(Next, "subject: When you hear from us next", "subject: About {{reference}}", "subject:", "\"subject\" shows the reference, which anyone who sees the inbox can read. Keep it for the text of the message."),
        new(Word, "ask for one small thing.\n\n## Before", "ask for <b>one</b> small thing.\n\n## Before", "<b>one", "HTML (a word between < and >) is not used in content. Use Markdown: **bold**, [words](address), - for a list."),
        new(Word, "## What to say\n", "> Hello\n\n## What to say\n", "> Hello", "A quote (>) is not used in content. Write it as a paragraph, in \"quote marks\"."),
        new(Word, "## What to say\n", "```\nHello\n\n## What to say\n", "```", "A code block is not used in content. Take the row of marks out."),
        new(Word, "## What to say\n", "***\n\n## What to say\n", "***", "A line of dashes is not used in content. Take it out, or use a heading (## …)."),
        new(Word, "## What to say\n", "Say `hello`\n\n## What to say\n", "`hello`", "The mark ` would show as it is. Use quote marks."),
        new(Word, "## Before you go\n", "![a cat](https://example.org/cat.png)\n\n## Before you go\n", "![a cat]", "Pictures are not used in content. Say it in words."),
        new(Word, "(#what-to-say)", "(#what-to-sya)", "#what-to-sya", "There is no heading for #what-to-sya in this text. Did you mean \"what-to-say\"?"),
        new(Word, "(https://www.example.org/noise)", "(javascript:alert(1))", "javascript:", "The link does not start with https://, tel:, mailto: or /. Write the whole address, or /guides/… for a page of ours. (The address is \"javascript:alert(1)\".)"),
        new(Word, "(https://www.example.org/noise)", "(http://www.example.org/noise)", "http://", "The link starts with http://. Write https:// instead. (The address is \"http://www.example.org/noise\".)"),
        new(Word, "(https://www.example.org/noise)", "(//www.example.org/noise)", "(//www", "The link starts with //, which leads to another site. Write https:// or one / only. (The address is \"//www.example.org/noise\".)"),
        new(Word, "(https://www.example.org/noise)", "(https://help@example.org)", "help@example.org", "The web address is not complete. Write it as https://example.org/page. (The address is \"https://help@example.org\".)"),
        new(Word, "(https://www.example.org/noise)", "(tel:01632 960000)", "(tel:", "The link is not complete. Write [words](address), with no spaces in the address."),
        new(Word, "(https://www.example.org/noise)", "(tel:call-us)", "(tel:", "After tel: write the phone number in digits without spaces, such as tel:01632960000. (The address is \"tel:call-us\".)"),
        new(Word, "[the council's page]", "[]", "[](", "The link has no words. Write [words](address)."),
        new(Noise, "| --- | --- |\n", "", "| Step", "This looks like a table but is not one. Under the first row goes a row such as | --- | --- |, and every row needs the same number of |."),
        new(Word, "Pick a calm time. Say", string.Concat(Enumerable.Repeat("- ", 40)) + "Pick. Say", "- - -", "The text is nested more than 32 deep (lists in lists, signs in signs), or a paragraph has more than 6000 characters. Make it flat, or cut it up with empty lines."),
    ];

    public static readonly IReadOnlyList<BadEdit> Between =
    [
        new(Party, "guides: [quiet-word]", "guides: [quite-word]", "guides:", "\"guides\" names \"quite-word\", but there is no such file in guides. Did you mean \"quiet-word\"?"),
        new(Party, "means: noise-nuisance", "means: nosie-nuisance", "means: nosie", "\"means\" names \"nosie-nuisance\", but there is no such file in types. Did you mean \"noise-nuisance\"?"),
        new(Noise, "means: one-off-party", "means: one-of-party", "means: one-of", "\"means\" names \"one-of-party\", but there is no such file in exclusions, types or wishes. Did you mean \"one-off-party\"?"),
        new(Noise, "team: community-safety", "team: safety", "team:", "\"team\" names \"safety\", but policy/teams.yaml has no such team."),
        new(Line, "areas: [everywhere]", "areas: [sevenoak]", "areas:", "\"areas\" names \"sevenoak\", but policy/districts.yaml has no such district. Did you mean \"sevenoaks\"?"),
        new("policy/districts.yaml", "council: sevenoaks", "council: tonbridge", "council:", "\"council\" names \"tonbridge\", but there is no such file in councils."),
        new("policy/postcodes.yaml", "TN13: [sevenoaks]", "TN13: [dartford]", "TN13:", "\"TN13\" names \"dartford\", but policy/districts.yaml has no such district."),
        new(Word, "related: [noise-diary]", "related: [quiet-word]", "related:", "\"related\" names this file itself. Take it out."),
        new(Noise, "(/guides/noise-diary)", "(/guides/noise-dairy)", "noise-dairy", "The link leads to /guides/noise-dairy, but there is no such guide. Did you mean \"noise-diary\"?"),
        new("pages/home.md", "(/chat)", "(/caht)", "/caht", "The link leads to /caht, but the site has no such page. Did you mean \"/chat\"?"),
    ];

    private static string Long(int length) => string.Concat(Enumerable.Repeat("We call you. ", (length / 13) + 1))[..length].TrimEnd();
}
