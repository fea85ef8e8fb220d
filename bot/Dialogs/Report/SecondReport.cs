using Microsoft.Extensions.Options;
using WestKent.Cases.Notices;
using WestKent.Cases.Reviews;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Tells of the right to a Case Review right after a report that is not the first (E3).</summary>
internal sealed class SecondReport(IOptions<NoticeOptions> site)
{
    public async Task SayAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var decision = SecondReportRule.Decide(turn.Talk.Report, turn.Talk.SentOn, turn.Today);
        turn.Talk.SentOn.Add(turn.Today);
        if (decision == SecondReportDecision.First)
            return;

        turn.Trace.Decides("E3", "told before: the case review is explained");
        await turn.SayAsync("report/second-report", cancellationToken, new Dictionary<string, string> { ["link"] = new Uri(site.Value.PublicUrl, "case-review").ToString() });
    }
}
