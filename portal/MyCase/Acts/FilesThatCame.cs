using System.Globalization;
using WestKent.Cases.Evidence;
using WestKent.Content.Reading;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>What became of the files of one form, in words for the one who sent them.</summary>
internal sealed class FilesThatCame(Page page, EvidenceOptions limits)
{
    private readonly List<string> problems = [];
    private int seen;
    private int leftOut;
    private bool isBroken;

    public int Taken { get; private set; }

    public bool IsFull => seen >= limits.FilesAtOnce;

    public IReadOnlyList<string> Problems =>
    [
        .. problems,
        .. leftOut > 0 ? new[] { Say("refused-many", "") } : [],
        .. isBroken ? new[] { page.Word("refused-broken") } : [],
        .. seen == 0 && !isBroken ? new[] { page.Word("refused-none") } : [],
    ];

    public void Note(string name, TakeFileOutcome outcome)
    {
        seen++;
        var problem = outcome switch
        {
            TakeFileOutcome.Taken => null,
            TakeFileOutcome.AlreadyHere => "here-already",
            TakeFileOutcome.Empty => "refused-empty",
            TakeFileOutcome.TooLarge => "refused-large",
            TakeFileOutcome.WrongKind => "refused-kind",
            TakeFileOutcome.CaseFull => "refused-full",
            TakeFileOutcome.NoSuchCase => "refused-broken",
        };
        if (problem is null)
            Taken++;
        else
            problems.Add(Say(problem, name));
    }

    public void LeaveOut() => leftOut++;

    public void BreakOff() => isBroken = true;

    private string Say(string key, string name) => Filling.Fill(page.Word(key), new Dictionary<string, string>
    {
        ["name"] = name,
        ["megabytes"] = limits.MegabytesPerFile.ToString(CultureInfo.InvariantCulture),
        ["files"] = limits.FilesAtOnce.ToString(CultureInfo.InvariantCulture),
    }, FillFor.Text);
}
