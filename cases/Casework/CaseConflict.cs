using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

/// <summary>A member of staff who knows someone in a case, and so may neither see it nor act on it.</summary>
public sealed class CaseConflict
{
    private CaseConflict()
    {
    }

    public Guid CaseId { get; private set; }

    public string StaffId { get; private set; } = "";

    public DateTime AtUtc { get; private set; }

    public string RecordedBy { get; private set; } = "";

    internal static CaseConflict Of(Guid caseId, string staffId, StaffMember by, DateTime nowUtc) => new()
    {
        CaseId = caseId,
        StaffId = staffId,
        AtUtc = nowUtc,
        RecordedBy = by.Id,
    };
}

internal sealed class CaseConflictConfiguration : IEntityTypeConfiguration<CaseConflict>
{
    public void Configure(EntityTypeBuilder<CaseConflict> builder)
    {
        builder.ToTable("CaseConflicts");
        builder.HasKey(conflict => new { conflict.CaseId, conflict.StaffId });
        builder.Property(conflict => conflict.StaffId).HasMaxLength(StaffMember.LongestId);
        builder.Property(conflict => conflict.RecordedBy).HasMaxLength(StaffMember.LongestId);
        builder.HasOne<Case>().WithMany().HasForeignKey(conflict => conflict.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
