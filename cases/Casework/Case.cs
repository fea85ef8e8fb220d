using WestKent.Cases.Policies;

namespace WestKent.Cases.Casework;

/// <summary>The facts of a case that name nobody. People, contacts and their words are in tables of their own.</summary>
public sealed class Case
{
    private Case()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>As residents see it, such as <c>7F3K-9QZM-A</c>.</summary>
    public string Reference { get; private set; } = "";

    public CaseStatus Status { get; private set; }

    /// <summary>The id of a type, or of an exclusion the resident still wanted to report.</summary>
    public string TypeId { get; private set; } = "";

    public string Band { get; private set; } = "";

    public string BandReason { get; private set; } = "";

    public string Team { get; private set; } = "";

    public string Channel { get; private set; } = "";

    public string? DistrictId { get; private set; }

    public DateTime ReportedUtc { get; private set; }

    public DateTime? AcknowledgedUtc { get; private set; }

    public DateOnly FirstContactDueOn { get; private set; }

    /// <summary>Never empty: a case nobody will speak about next cannot be saved.</summary>
    public DateOnly NextContactOn { get; private set; }

    public DateTime? FirstContactUtc { get; private set; }

    public bool IsAnonymous { get; private set; }

    public IReadOnlyList<string> SafetyFlags { get; private set; } = [];

    public DateTime? ClosedUtc { get; private set; }

    public Guid Version { get; private set; }

    internal static Case Open(NewCase from, DateTime nowUtc)
    {
        var opened = new Case
        {
            Id = Guid.CreateVersion7(nowUtc),
            Reference = from.Reference.ToString(),
            Status = CaseStatus.Reported,
            TypeId = from.TypeId,
            Band = from.Band,
            BandReason = from.BandReason,
            Team = from.Team,
            Channel = from.Channel,
            DistrictId = from.DistrictId,
            ReportedUtc = nowUtc,
            FirstContactDueOn = from.FirstContactDueOn,
            NextContactOn = from.FirstContactDueOn,
            IsAnonymous = from.IsAnonymous,
            SafetyFlags = from.SafetyFlags,
        };
        opened.Changed(nowUtc);
        return opened;
    }

    /// <summary>The resident has the reference in hand; later messages change nothing.</summary>
    internal void Acknowledge(DateTime nowUtc)
    {
        if (AcknowledgedUtc is not null)
        {
            return;
        }

        AcknowledgedUtc = nowUtc;
        if (StatusMoves.Allows(Status, CaseStatus.Acknowledged))
        {
            Status = CaseStatus.Acknowledged;
        }

        Changed(nowUtc);
    }

    private void Changed(DateTime nowUtc) => Version = Guid.CreateVersion7(nowUtc);
}
