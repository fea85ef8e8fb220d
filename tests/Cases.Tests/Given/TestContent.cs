using WestKent.Content.Reading;

namespace WestKent.Tests.Cases.Given;

/// <summary>Just enough content for the cases room, so that its tests do not hang on how staff word things.</summary>
internal static class TestContent
{
    private static readonly DateOnly Reviewed = new(2026, 11, 22);

    private static readonly string[] Told =
    [
        "case-assessed", "plan-agreed", "contact-attempt", "question-for-you", "message-for-you", "message-received", "contact-changed", "case-closed",
        "case-reopened", "cases-joined", "next-contact", "survey",
    ];

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
        new ContentSet<Outcome>("outcomes", [
            Outcome("mediation", "non-legal"), Outcome("joint-work", "non-legal"), Outcome("injunction", "legal"),
            Outcome("actions-completed", "closure"), Outcome("no-recent-incidents", "closure"), Outcome("lack-of-engagement", "closure"), Outcome("malicious", "closure"),
        ]),
        new ContentSet<Prompt>("prompts", []),
        new ContentSet<Notice>("notices", [
            Notice("report-received", "Hello {{name}}. {{reference}} by {{nextContact}}: {{link}}", "Dear {{name}}, {{team}} has {{reference}} and will speak to you by **{{nextContact}}**.", ("nextContact", "date")),
            .. Told.Select(id => Notice(id, id + " {{reference}} by {{nextContact}}", "About **{{reference}}**, by {{nextContact}}.", ("nextContact", "date"))),
            Notice("action-update", "Update: {{reference}} by {{nextContact}}", "{{update}}\n\nNext by **{{nextContact}}**.", ("nextContact", "date")),
            Notice("contact-code", "{{code}} for {{minutes}} minutes.", "Your code is **{{code}}**."),
            Notice("sign-in-code", "{{code}} for {{minutes}} minutes.\n\n@{{host}} #{{code}}", "Your code is **{{code}}**."),
        ]),
        new ContentSet<Page>("pages", []),
        TestPolicy.Numbers);

    private static Outcome Outcome(string id, string kind) => new(id, id, "Community Safety", Reviewed, id, id, kind, id);

    private static AsbType Type(string id, string band, string team) =>
        new(id, id, "Community Safety", Reviewed, id, id, id, "noise", band, team, [], [], [], true, true, [], "", "", "");

    private static Notice Notice(string id, string sms, string body, params (string Name, string Type)[] placeholders) =>
        new(id, id, "Community Safety", Reviewed, "About your message", sms, null, placeholders.ToDictionary(each => each.Name, each => each.Type), body);
}
