using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

internal sealed class CaseActionConfiguration : IEntityTypeConfiguration<CaseAction>
{
    public void Configure(EntityTypeBuilder<CaseAction> builder)
    {
        builder.ToTable("CaseActions");
        builder.Property(action => action.Id).ValueGeneratedNever();
        builder.Property(action => action.StaffId).HasMaxLength(StaffMember.LongestId);
        builder.Property(action => action.StaffName).HasMaxLength(StaffMember.LongestName);
        builder.Property(action => action.OutcomeId).HasMaxLength(60);
        builder.Property(action => action.OutcomeKind).HasMaxLength(20);
        builder.Property(action => action.InternalNote).HasMaxLength(CaseAction.LongestNote);
        builder.Property(action => action.ResidentWording).HasMaxLength(CaseAction.LongestWording);
        builder.Property(action => action.UndoneBy).HasMaxLength(StaffMember.LongestId);
        builder.Property(action => action.StatusBefore);
        builder.Property(action => action.NextContactBefore);
        builder.Property(action => action.FirstContactBeforeUtc);
        builder.Property(action => action.SourceToldBeforeUtc);
        builder.HasOne<Case>().WithMany().HasForeignKey(action => action.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(action => new { action.CaseId, action.AtUtc });
        builder.HasIndex(action => action.AtUtc);
    }
}
