using System.Globalization;
using Microsoft.AspNetCore.Components;
using WestKent.Cases.Casework;
using WestKent.Cases.Evidence;
using WestKent.Cases.Following;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;
using WestKent.Portal.Staff.SignIn;

namespace WestKent.Portal.Staff.Told;

/// <summary>What the source sent and told, as they see it themselves: their files, and their diary with its chart.</summary>
public sealed partial class ToldPage(
    CaseForStaff cases, ReadEvidence readFiles, ReadDiary readDiary, ContentSnapshot content, NavigationManager navigation, TimeProvider clock)
{
    private const double Kilobyte = 1024;

    private IReadOnlyList<EvidenceItem> files = [];
    private Diary? diary;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Parameter]
    public string Reference { get; set; } = "";

    [SupplyParameterFromQuery]
    private string? News { get; set; }

    private Page Page => content.Pages["staff-told"];

    private StaffMember Staff => StaffPerson.Of(Http.User);

    private bool MayDecide => StaffRule.Allows(Staff, StaffAct.RecordAction);

    private DateOnly Today => LondonDay.Of(clock.GetUtcNow().UtcDateTime);

    protected override async Task OnInitializedAsync()
    {
        if (await cases.FindAsync(Reference, Staff, Http.RequestAborted) is not { } caseId)
        {
            navigation.NotFound();
            return;
        }

        files = await readFiles.HandleAsync(caseId, Http.RequestAborted);
        diary = await readDiary.HandleAsync(caseId, Http.RequestAborted);
    }

    private string Why(EvidenceItem file) => file.Reason is null ? "" : Page.Words.GetValueOrDefault($"why-{file.Reason}", "");

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(bytes / Kilobyte)):N0} KB");
}
