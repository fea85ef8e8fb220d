using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>Names the mediation services of the resident's district (A5); where it is not known, that is asked first.</summary>
internal static class Mediation
{
    private const string Tag = "neighbours";

    public static async Task<Heard> OfferAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Talk.Report.DistrictId is null)
        {
            turn.Triage.WantsMediation = true;
            return Heard.Understood;
        }

        await TellAsync(turn, cancellationToken);
        return Heard.Understood;
    }

    public static async Task TellAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        (turn.Triage.WantsMediation, turn.Triage.SawMediation) = (false, true);
        var district = turn.Talk.Report.DistrictId;
        turn.Trace.Decides("A5", $"mediation in {district ?? "a district not told"}");
        var services = turn.Content.Support.Where(service =>
            district is not null && service.For.Contains(Tag) && service.Areas.Contains(district) && service.Id.Contains("mediation", StringComparison.Ordinal)
            && (service.Phone ?? service.Web) is not null).ToList();
        if (services.Count == 0)
            await turn.SayAsync("triage/mediation-ask-us", cancellationToken);
        else if (turn.IsText)
            await turn.Context.SendActivityAsync(Wording.SayWords(services[0].Sms), cancellationToken);
        else
            await turn.SayTextAsync("triage/mediation-here", string.Join('\n', services.Select(SupportLines.Web)), cancellationToken);
    }
}
