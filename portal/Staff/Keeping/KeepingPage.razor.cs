using Microsoft.AspNetCore.Components;
using WestKent.Cases.Keeping;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Keeping;

/// <summary>Closed cases whose people, words and files go soon, in time for a manager to hold one.</summary>
public sealed partial class KeepingPage(ReadKeeping reader, ContentSnapshot content)
{
    private KeepingList list = new([], 0, 0);

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync() => list = await reader.HandleAsync(StaffPerson.Of(Http.User), Http.RequestAborted);

    private string Words(string key, params (string Name, object Value)[] values) => Filling.Fill(
        content.Pages["staff-keeping"].Word(key), values.ToDictionary(value => value.Name, value => FormattableString.Invariant($"{value.Value}")), FillFor.Text);
}
