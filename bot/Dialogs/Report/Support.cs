using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Answers;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Support, offered to every source, and their answer to each service (C7).</summary>
internal sealed class Support : ReportQuestion
{
    private const string WithoutName = "report/support-without-name";

    protected override string Name => "support";

    public override PromptOptions Ask(TalkTurn turn)
    {
        // Nobody can call someone whose name we do not have; they can call.
        var key = turn.Talk.Report.Anonymous == true ? WithoutName : Key;
        var services = Offered(turn);
        var listed = turn.IsText ? "" : string.Join('\n', services.Select(service => $"- **{service.Title}**: {Details(service)}"));
        return turn.Wording.AskMany(key, turn.ChannelId, Choices(turn, services), listed);
    }

    private List<PromptChoice> Choices(TalkTurn turn, IEnumerable<SupportService> services) =>
        [.. services.Select(service => new PromptChoice(service.Id, service.Title, turn.IsText ? $"{service.Title} {service.Phone}".TrimEnd() : null, [])), .. turn.Content.Prompts[Key].Choices];

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var offered = Offered(turn);
        answer = Meant(answer, Choices(turn, offered));
        if (answer.Choices.Count == 0 && YesNo.Read(answer.Text) != false)
            return Heard.AskAgain(Key);

        var wantsAll = answer.Is("yes");
        Keep(turn, offered, service => wantsAll || answer.Is(service.Id) ? SupportAnswerKind.Accepted
            : answer.Is("not-now") ? SupportAnswerKind.NotNow
            : SupportAnswerKind.Declined);
        return Heard.Understood;
    }

    // Nobody is kept from sending a report by an offer they do not follow.
    protected override bool CanBeLeft(TalkTurn turn) => true;

    protected override void Leave(TalkTurn turn, Answer answer) => Keep(turn, Offered(turn), _ => SupportAnswerKind.NotNow);

    private static void Keep(TalkTurn turn, IEnumerable<SupportService> offered, Func<SupportService, SupportAnswerKind> answerTo) =>
        turn.Talk.Report.Support = [.. offered.Select(service => new SupportChoice { ServiceId = service.Id, Answer = answerTo(service) })];

    private static List<SupportService> Offered(TalkTurn turn)
    {
        var report = turn.Talk.Report;
        IReadOnlyList<string> tags = report.LabelId is { } label && turn.Content.Types.TryGet(label, out var type) ? SupportTagsOf.Story(type, turn.Talk) : [];
        return SupportOfferRule.Decide(tags, report.SafetyFlags, report.DistrictId, turn.Content.Support);
    }

    private static string Details(SupportService service) =>
        string.Join(", ", new[] { service.Summary, service.Phone, service.Hours }.Where(part => !string.IsNullOrEmpty(part)));

    public override string? Show(TalkTurn turn)
    {
        var accepted = turn.Talk.Report.Support.Where(choice => choice.Answer == SupportAnswerKind.Accepted)
            .Select(choice => turn.Content.Support.TryGet(choice.ServiceId, out var service) ? service.Title : choice.ServiceId)
            .ToList();
        return accepted.Count > 0 ? string.Join("; ", accepted)
            : turn.Talk.Report.Support.Any(choice => choice.Answer == SupportAnswerKind.NotNow) ? Say(turn, "not-now")
            : Say(turn, "no");
    }

    public override void Forget(ReportDraft draft) => draft.Support = [];
}
