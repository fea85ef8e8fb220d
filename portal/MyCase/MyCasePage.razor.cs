using Microsoft.AspNetCore.Components;
using WestKent.Cases.Access;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Portal.MyCase;

/// <summary>The case of whoever is signed in, or the way to sign in.</summary>
public sealed partial class MyCasePage(ResidentSessions sessions, ReadMyCase readMyCase, MyOtherCases otherCases, UnitOfWork work, ContentSnapshot content)
{
    private SignedIn? signedIn;
    private WestKent.Cases.Access.MyCase? found;
    private IReadOnlyList<MyOtherCase> others = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (SignInCookies.FindSession(Http) is not { } token)
            return;

        signedIn = await sessions.FindSignedInAsync(token, Http.RequestAborted);
        if (signedIn is null)
            return;

        found = await readMyCase.HandleAsync(signedIn.CaseId, Http.RequestAborted);
        others = await otherCases.HandleAsync(signedIn, Http.RequestAborted);
        await work.CommitAsync(Http.RequestAborted);
    }

    private string Words(string key) => content.Pages["my-case"].Word(key);
}
