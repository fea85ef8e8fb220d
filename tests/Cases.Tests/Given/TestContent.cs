using WestKent.Content.Reading;

namespace WestKent.Tests.Cases.Given;

/// <summary>Just enough content for the cases room, so that its tests do not hang on how staff word things.</summary>
internal static class TestContent
{
    private static readonly DateOnly Reviewed = new(2026, 11, 22);

    public static readonly ContentSnapshot Snapshot = new(
        "test",
        new ContentSet<Exclusion>("exclusions", []),
        new ContentSet<AsbType>("types", [
            Type("noise-nuisance", Band.Medium, "community-safety"),
            Type("hate-incident", Band.High, "community-safety"),
            Type("communal-area-misuse", Band.Standard, "scheme-managers"),
        ]),
        new ContentSet<Wish>("wishes", []),
        new ContentSet<SafetyWords>("safety", []),
        new ContentSet<Guide>("guides", []),
        new ContentSet<SupportService>("support", []),
        new ContentSet<Council>("councils", []),
        new ContentSet<Outcome>("outcomes", []),
        new ContentSet<Prompt>("prompts", []),
        new ContentSet<Notice>("notices", [
            Notice("report-received", "Hello {{name}}. {{reference}} by {{nextContact}}: {{link}}", "Dear {{name}}, {{team}} has {{reference}} and will speak to you by **{{nextContact}}**.", ("nextContact", "date")),
            Notice("sign-in-code", "{{code}} for {{minutes}} minutes.\n\n@{{host}} #{{code}}", "Your code is **{{code}}**."),
        ]),
        new ContentSet<Page>("pages", []),
        TestPolicy.Numbers);

    private static AsbType Type(string id, string band, string team) =>
        new(id, id, "Community Safety", Reviewed, id, id, id, "noise", band, team, [], [], [], true, true, [], "", "", "");

    private static Notice Notice(string id, string sms, string body, params (string Name, string Type)[] placeholders) =>
        new(id, id, "Community Safety", Reviewed, "About your message", sms, null, placeholders.ToDictionary(each => each.Name, each => each.Type), body);
}
