using System.Globalization;
using Microsoft.AspNetCore.Components;
using WestKent.Cases.Notices;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Letters;

/// <summary>The letters waiting to be printed and posted, a day's together.</summary>
public sealed partial class LettersPage(ReadLetters reader, ContentSnapshot content)
{
    private IReadOnlyList<LetterToPrint> letters = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery]
    private int? Posted { get; set; }

    /// <summary>References of letters that were overtaken after printing.</summary>
    [SupplyParameterFromQuery]
    private string? DoNotPost { get; set; }

    private string PostedWords => Filling.Fill(
        Words("letters-posted-count"), new Dictionary<string, string> { ["count"] = Posted!.Value.ToString(CultureInfo.InvariantCulture) }, FillFor.Text);

    protected override async Task OnInitializedAsync() => letters = await reader.HandleAsync(StaffPerson.Of(Http.User), Http.RequestAborted) ?? [];

    private string Words(string key) => content.Pages["staff-letters"].Word(key);
}
