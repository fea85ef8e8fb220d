using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using WestKent.Cases.Casework;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Layout;

/// <summary>The frame of every page of the desk: who is signed in, and the way to what their roles let them see.</summary>
public sealed partial class StaffLayout(IAuthorizationService authorization, ContentSnapshot content)
{
    private readonly List<StaffMenuItem> shown = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private ContentSnapshot Content => content;

    private StaffMember Person => StaffPerson.Of(Http.User);

    protected override async Task OnInitializedAsync()
    {
        foreach (var item in StaffMenu.Items)
        {
            if ((await authorization.AuthorizeAsync(Http.User, item.Policy)).Succeeded)
                shown.Add(item);
        }
    }

    private string Words(string key) => content.Pages["staff"].Word(key);
}
