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

    /// <summary>The officer who looks after it, once there is one.</summary>
    public string? OwnerId { get; private set; }

    public string? OwnerName { get; private set; }

    public bool? IsSourceVulnerable { get; private set; }

    public DateTime? VulnerabilityAssessedUtc { get; private set; }

    public string? VulnerabilityAssessedBy { get; private set; }

    /// <summary>When the equality impact assessment was recorded; no legal action without one.</summary>
    public DateTime? EqualityAssessedUtc { get; private set; }

    public string? EqualityAssessedBy { get; private set; }

    /// <summary>Only its owner and managers may see it.</summary>
    public bool IsRestricted { get; private set; }

    /// <summary>The case this one turned out to be a second telling of.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>When the source was last told something by a person.</summary>
    public DateTime? SourceToldUtc { get; private set; }

    /// <summary>Where the queue puts it before it looks at days: 0 with a safety flag, 1 without.</summary>
    public int QueueRank { get; private set; }

    /// <summary>The day the queue goes by: of first contact until there was one, or of the next contact if that comes sooner.</summary>
    public DateOnly ActOn { get; private set; }

    /// <summary>When a manager said that it must be kept whole past its time; null if nobody holds it.</summary>
    public DateTime? HeldUtc { get; private set; }

    public string? HeldBy { get; private set; }

    /// <summary>When all that told who it was about was taken out.</summary>
    public DateTime? ErasedUtc { get; private set; }

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

    internal void Move(CaseStatus to, DateTime nowUtc)
    {
        if (!StatusMoves.Allows(Status, to))
        {
            throw new InvalidOperationException($"A case never moves from {Status} to {to}.");
        }

        Status = to;
        ClosedUtc = to switch
        {
            CaseStatus.Closed => nowUtc,
            CaseStatus.Reported or CaseStatus.Acknowledged or CaseStatus.Assessed or CaseStatus.InProgress
                or CaseStatus.Closing or CaseStatus.Referred or CaseStatus.Reopened => null,
        };
        Changed(nowUtc);
    }

    internal void Assess(string typeId, string band, string bandReason, DateOnly firstContactDueOn, DateTime nowUtc)
    {
        (TypeId, Band, BandReason) = (typeId, band, bandReason);
        if (FirstContactUtc is null)
        {
            FirstContactDueOn = firstContactDueOn;
        }

        Changed(nowUtc);
    }

    internal void RecordVulnerability(bool isVulnerable, string staffId, DateTime nowUtc)
    {
        (IsSourceVulnerable, VulnerabilityAssessedUtc, VulnerabilityAssessedBy) = (isVulnerable, nowUtc, staffId);
        Changed(nowUtc);
    }

    internal void RecordEqualityAssessment(string staffId, DateTime nowUtc)
    {
        (EqualityAssessedUtc, EqualityAssessedBy) = (nowUtc, staffId);
        Changed(nowUtc);
    }

    internal void GiveTo(string team, string? ownerId, string? ownerName, DateTime nowUtc)
    {
        (Team, OwnerId, OwnerName) = (team, ownerId, ownerName);
        Changed(nowUtc);
    }

    internal void NextContact(DateOnly day, DateTime nowUtc)
    {
        NextContactOn = day;
        Changed(nowUtc);
    }

    /// <summary>Someone spoke to the source; only the first time stops the clock.</summary>
    internal void Spoken(DateTime nowUtc)
    {
        FirstContactUtc ??= nowUtc;
        Told(nowUtc);
    }

    internal void Told(DateTime nowUtc)
    {
        SourceToldUtc = nowUtc;
        Changed(nowUtc);
    }

    /// <summary>Signs for safety heard after the report; none is ever taken away.</summary>
    internal void Flag(IEnumerable<string> flags, DateTime nowUtc)
    {
        SafetyFlags = [.. SafetyFlags.Union(flags)];
        Changed(nowUtc);
    }

    internal void Restrict(bool isRestricted, DateTime nowUtc)
    {
        IsRestricted = isRestricted;
        Changed(nowUtc);
    }

    internal void MergeInto(Guid keptId, DateTime nowUtc)
    {
        MergedIntoId = keptId;
        Changed(nowUtc);
    }

    /// <summary>Kept whole past its time, or by nobody any more.</summary>
    internal void Hold(StaffMember? by, DateTime nowUtc)
    {
        (HeldUtc, HeldBy) = (by is null ? null : nowUtc, by?.Id);
        Changed(nowUtc);
    }

    /// <summary>What is known of the people goes; that and when they were asked stays for the figures.</summary>
    internal void Erase(DateTime nowUtc)
    {
        (SafetyFlags, IsSourceVulnerable, ErasedUtc) = ([], null, nowUtc);
        Changed(nowUtc);
    }

    /// <summary>Puts back what an action changed; undoing is the one move that goes back.</summary>
    internal void PutBack(CaseAction undone, DateTime nowUtc)
    {
        (Status, NextContactOn) = (undone.StatusBefore, undone.NextContactBefore);
        (FirstContactUtc, SourceToldUtc) = (undone.FirstContactBeforeUtc, undone.SourceToldBeforeUtc);
        Changed(nowUtc);
    }

    /// <summary>Whoever holds an older version of the case learns that it moved on.</summary>
    internal void Changed(DateTime nowUtc)
    {
        Version = Guid.CreateVersion7(nowUtc);
        QueueRank = SafetyFlags.Count > 0 ? 0 : 1;
        ActOn = FirstContactUtc is null && FirstContactDueOn < NextContactOn ? FirstContactDueOn : NextContactOn;
    }
}
