using Microsoft.AspNetCore.Components;
using WestKent.Cases.Access;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Portal.MyCase;

/// <summary>The case of whoever is signed in, or the way to sign in.</summary>
public sealed partial class MyCasePage(ResidentSessions sessions, ReadMyCase readMyCase, UnitOfWork work, ContentSnapshot content)
{
    private WestKent.Cases.Access.MyCase? found;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (SignInCookies.FindSession(Http) is not { } token || await sessions.FindAsync(token, Http.RequestAborted) is not { } caseId)
            return;

        found = await readMyCase.HandleAsync(caseId, Http.RequestAborted);
        await work.CommitAsync(Http.RequestAborted);
    }

    private string Words(string key) => content.Pages["my-case"].Word(key);
}
