namespace WestKent.Content.Reading.Kinds;

/// <summary>Support services and councils: facts about others, which must be right or left out.</summary>
internal static class ContactKinds
{
    private static readonly string[] Confidence = ["high", "medium", "low"];

    public static SupportService Support(FileReading file) => new(
        file.Id,
        file.Title(),
        file.Owner(),
        file.Reviewed(),
        file.Plain("summary"),
        file.Sms("sms", mostParts: 1),
        ContactFacts.Phone(file, "phone"),
        ContactFacts.Words(file, "phoneNote"),
        ContactFacts.Words(file, "relay"),
        ContactFacts.Words(file, "text"),
        ContactFacts.Email(file, "email"),
        ContactFacts.Web(file, "web"),
        ContactFacts.Words(file, "hours"),
        ContactFacts.Phone(file, "outOfHoursPhone"),
        ContactFacts.Words(file, "cost"),
        ContactFacts.Words(file, "address"),
        file.Tags("for", required: true),
        Areas(file),
        file.Keys.Text("source"),
        file.Date("checked"),
        file.Keys.OneOf("confidence", Confidence),
        ContactFacts.Confirm(file),
        file.Body());

    public static Council Council(FileReading file) => new(
        file.Id,
        file.Title(),
        file.Owner(),
        file.Reviewed(),
        file.Plain("summary"),
        file.Names("districts", ReferenceTarget.District, required: true),
        ContactFacts.Phone(file, "phone"),
        ContactFacts.Email(file, "email"),
        ContactFacts.Web(file, "web"),
        ContactFacts.Words(file, "hours"),
        ContactFacts.Words(file, "address"),
        Threshold(file),
        ContactFacts.Words(file, "timeframe"),
        file.Keys.OptionalText("source"),
        file.Date("checked"),
        file.Keys.OneOf("confidence", Confidence),
        ContactFacts.Confirm(file),
        file.Body());

    private static IReadOnlyList<string> Areas(FileReading file)
    {
        var areas = file.Keys.Texts("areas", required: true);
        foreach (var area in areas.Where(area => area.Value != SupportService.Everywhere))
            file.Refer(area.Line, "areas", ReferenceTarget.District, area.Value);
        return file.List("areas");
    }

    private static CouncilThreshold Threshold(FileReading file)
    {
        if (file.Keys.Group("threshold") is not { } keys)
            return new CouncilThreshold(3, 6, 1, null, null, false);

        // The Act's own limits: a council may ask for less, never for more (Anti-social Behaviour, Crime and Policing Act 2014, s.104).
        var threshold = new CouncilThreshold(
            keys.Number("reports", 1, 3),
            keys.Number("months", 6, 24),
            keys.Number("reportWithinMonths", 1, 12),
            keys.OptionalNumber("alsoPeople", 1, 50),
            keys.OptionalNumber("alsoMonths", 1, 24),
            keys.Flag("known"));
        keys.Done();
        return threshold;
    }
}
