using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Who can help, in plain lines: those made for the problem before those for anyone (C7).</summary>
internal static class SupportLines
{
    private const string Anyone = "any";

    // The safety block has given the help of the other flags.
    private const string Watched = "unsafe_to_contact";

    public static string For(TalkTurn turn, AsbType type)
    {
        var services = Offered(turn, SupportTagsOf.Story(type, turn.Talk));
        if (services.Count == 0)
            return "";

        turn.Trace.Decides("A7", "help shown: " + string.Join(", ", services.Select(service => service.Id)));
        if (!turn.IsText)
            return turn.Wording.Words(turn.Content.Prompts["triage/who-can-help"], turn.ChannelId, null) + "\n\n" + string.Join('\n', services.Select(Web));

        // No name: whoever holds the phone may read it (B4).
        var phone = services.FirstOrDefault(service => service.Phone is not null)?.Phone;
        return phone is null ? "" : turn.Wording.Words(turn.Content.Prompts["triage/who-can-help"], turn.ChannelId, new Dictionary<string, string> { ["phone"] = phone });
    }

    public static List<SupportService> Offered(TalkTurn turn, IEnumerable<string> tags) =>
        [.. SupportOfferRule
            .Decide([.. tags.Where(tag => tag != Anyone)], [.. turn.Talk.SafetyFlags.Where(flag => flag == Watched)], turn.Talk.Report.DistrictId, turn.Content.Support)
            .OrderByDescending(service => service.Hours?.StartsWith("Day and night", StringComparison.Ordinal) == true)];

    public static string Web(SupportService service)
    {
        var reach = service.Phone is { } phone ? $"[{phone}](tel:{phone.Replace(" ", "", StringComparison.Ordinal)})"
            : service.Web is { } web ? $"[{web.Replace("https://", "", StringComparison.Ordinal).TrimEnd('/')}]({web})"
            : service.Text ?? "";
        var details = new[] { reach, service.Hours, service.Cost }.Where(part => !string.IsNullOrEmpty(part));
        return string.Join(": ", new[] { $"- **{service.Title}**", string.Join(", ", details) }.Where(part => part.Length > 0));
    }
}
