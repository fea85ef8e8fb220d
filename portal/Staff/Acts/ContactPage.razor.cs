using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;
using WestKent.Portal.Components;

namespace WestKent.Portal.Staff.Acts;

public sealed class ContactForm : ActForm
{
    public string? Method { get; set; }

    public string? Reached { get; set; }

    public string? Note { get; set; }

    public bool TellSource { get; set; }
}

/// <summary>One try to speak to the source, whether they were reached or not.</summary>
public sealed partial class ContactPage(RecordContactAttempt record, ReadDeskCase reader)
{
    private ContactMethod preferred;

    protected override string DoneKey => Form!.Reached == "yes" ? "reached" : "tried";

    private List<Choice> Methods =>
        [.. Enum.GetValues<ContactMethod>().Where(method => method != ContactMethod.None).OrderBy(method => method == preferred ? 0 : 1)
            .Select(method => new Choice(DeskWords.KeyOf(method), CaseWords($"method-{DeskWords.KeyOf(method)}"), method == preferred ? Words("method-preferred") : null))];

    protected override async Task LoadAsync(Case found) => preferred = await reader.PreferredMethodAsync(found.Id, Stop);

    protected override void Begin(ContactForm form, Case found) =>
        (form.Method, form.TellSource) = (preferred == ContactMethod.None ? null : DeskWords.KeyOf(preferred), true);

    protected override async Task<CaseworkOutcome> ActAsync(OnCase on, ContactForm form, CancellationToken ct)
    {
        if (form.Reached is not ("yes" or "no"))
            return new CaseworkOutcome.NotReady([new CaseworkProblem("reached", "missing")]);
        var method = Enum.GetValues<ContactMethod>().Where(one => DeskWords.KeyOf(one) == form.Method).DefaultIfEmpty(ContactMethod.None).First();
        return await record.HandleAsync(on, new NewAttempt(method, form.Reached == "yes", form.Note, form.NextContactOn, form.TellSource), ct);
    }
}
