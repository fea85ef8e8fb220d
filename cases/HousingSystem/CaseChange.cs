using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.HousingSystem;

public enum CaseChangeKind
{
    Opened,
    StatusChanged,
    Changed,
}

public enum TellingState
{
    Waiting,
    Told,
    GivenUp,
}

/// <summary>That a case changed, to be told to the housing system after the commit that changed it.</summary>
public sealed class CaseChange
{
    private CaseChange()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public CaseChangeKind Kind { get; private set; }

    public DateTime AtUtc { get; private set; }

    public TellingState State { get; private set; }

    /// <summary>Not before this instant; also how long a worker that has taken it may keep it.</summary>
    public DateTime NotBeforeUtc { get; private set; }

    public int Attempts { get; private set; }

    public DateTime? EndedUtc { get; private set; }

    public Guid Version { get; private set; }

    internal static CaseChange Of(Guid caseId, CaseChangeKind kind, DateTime nowUtc) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        Kind = kind,
        AtUtc = nowUtc,
        NotBeforeUtc = nowUtc,
        Version = Guid.CreateVersion7(nowUtc),
    };

    internal void Take(DateTime nowUtc, DateTime untilUtc)
    {
        (NotBeforeUtc, Attempts) = (untilUtc, Attempts + 1);
        Version = Guid.CreateVersion7(nowUtc);
    }

    internal void TryAgain(DateTime nowUtc, DateTime atUtc)
    {
        NotBeforeUtc = atUtc;
        Version = Guid.CreateVersion7(nowUtc);
    }

    internal void End(TellingState state, DateTime nowUtc)
    {
        (State, EndedUtc) = (state, nowUtc);
        Version = Guid.CreateVersion7(nowUtc);
    }
}

internal sealed class CaseChangeConfiguration : IEntityTypeConfiguration<CaseChange>
{
    public void Configure(EntityTypeBuilder<CaseChange> builder)
    {
        builder.ToTable("CaseChanges");
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.Version).IsConcurrencyToken();
        builder.HasOne<Case>().WithMany().HasForeignKey(change => change.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(change => change.CaseId);
        builder.HasIndex(change => new { change.State, change.NotBeforeUtc });
    }
}
