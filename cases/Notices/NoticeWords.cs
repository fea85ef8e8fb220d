using System.Globalization;
using Microsoft.Extensions.Options;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Cases.Notices;

/// <summary>Puts a waiting notice into the words of content/notices.</summary>
internal sealed class NoticeWords(ContentSnapshot content, IOptions<NoticeOptions> options)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="details">Words of the message that are somebody's own, such as a question.</param>
    public OutgoingNotice Write(NoticeRecord waiting, NoticeFacts facts, NoticeChannel channel, IReadOnlyDictionary<string, string> details, string? code)
    {
        var notice = content.Notices[waiting.NoticeId];
        var values = ValuesFor(waiting, facts, notice.Placeholders, details);
        if (code is not null)
        {
            values["code"] = code;
        }

        var to = SafeContactRule.SafeAddress(facts.Contact!, channel)!;
        if (channel == NoticeChannel.Text)
        {
            return new OutgoingNotice(waiting.Id, channel, to, null, content.Fill(notice.Sms, values, FillFor.Text), null);
        }

        var body = content.Fill(notice.Body, values, FillFor.Markdown);
        return new OutgoingNotice(
            waiting.Id, channel, to, content.Fill(notice.Subject, values, FillFor.Text), SafeMarkdown.ToPlain(body), SafeMarkdown.ToHtml(body));
    }

    /// <summary>What staff say on the phone, or null where content has no script.</summary>
    public string? Script(NoticeRecord waiting, NoticeFacts facts, IReadOnlyDictionary<string, string> details) =>
        content.Notices[waiting.NoticeId] is { Call: { } call } notice
            ? content.Fill(call, ValuesFor(waiting, facts, notice.Placeholders, details), FillFor.Text)
            : null;

    private Dictionary<string, string> ValuesFor(
        NoticeRecord waiting, NoticeFacts facts, IReadOnlyDictionary<string, string> placeholders, IReadOnlyDictionary<string, string> details)
    {
        var site = options.Value.PublicUrl;
        var values = new Dictionary<string, string>
        {
            ["name"] = facts.Source?.NameToUse ?? facts.Source?.Name ?? "",
            ["reference"] = facts.Case.Reference,
            ["team"] = content.Policy.Team(facts.Case.Team).Name,
            ["officer"] = content.Policy.Team(facts.Case.Team).Officer,
            ["link"] = new Uri(site, waiting.NoticeId == NoticeIds.Survey ? "my-case/survey" : "my-case").ToString(),
            ["reviewLink"] = new Uri(site, "case-review").ToString(),
            ["policyLink"] = content.Policy.Landlord.PolicyUrl,
            ["host"] = site.Host,
            ["minutes"] = content.Policy.Periods.CodeMinutes.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (name, value) in waiting.Values)
        {
            values[name] = placeholders.GetValueOrDefault(name) == "date" ? InWords(value) : value;
        }

        foreach (var (name, value) in details)
        {
            values[name] = value;
        }

        return values;
    }

    private static string InWords(string day) =>
        DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture).ToString("dddd d MMMM", British);
}
