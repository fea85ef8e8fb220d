namespace WestKent.Content.Reading;

/// <summary>Who we are and how to reach us.</summary>
public sealed record Landlord(
    string Name,
    string Phone,
    string Email,
    string Web,
    OpenHours Weekdays,
    string HoursText,
    string PolicyUrl)
{
    /// <summary>The values every template may use.</summary>
    public IReadOnlyDictionary<string, string> Values { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["landlord.name"] = Name,
        ["landlord.phone"] = Phone,
        ["landlord.email"] = Email,
        ["landlord.hours"] = HoursText,
    };
}

/// <summary>From opening until closing on one day.</summary>
public sealed record OpenHours(TimeOnly Open, TimeOnly Close)
{
    public bool Contains(TimeOnly time) => time >= Open && time < Close;
}
