using Microsoft.AspNetCore.Mvc;
using WestKent.Cases.Access;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>All that a resident can do who is signed in. The case is always that of the session: no address and no form names one.</summary>
internal static class ActEndpoints
{
    public static void MapActs(this RouteGroupBuilder myCase)
    {
        var acts = myCase.MapGroup("").AddEndpointFilter<SignedInOnly>().DisableAntiforgery();
        acts.MapTelling();
        acts.MapFiles();
        acts.MapDiary();
        acts.MapDetails();
        acts.MapEnding();
        acts.MapPost("/turn-to", TurnToAsync);
    }

    private static async Task<IResult> TurnToAsync(
        Me? me, [FromForm(Name = "case")] Guid? other, MyOtherCases others, ResidentSessions sessions, CancellationToken ct)
    {
        if (other is { } asked)
            await others.TurnToAsync(me!.SignedIn, asked, sessions, ct);
        return Show.Go("/my-case");
    }
}
