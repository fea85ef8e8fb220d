using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Closing;

internal sealed class ClosureConfiguration : IEntityTypeConfiguration<Closure>
{
    public void Configure(EntityTypeBuilder<Closure> builder)
    {
        builder.ToTable("Closures");
        builder.Property(closure => closure.Id).ValueGeneratedNever();
        builder.Property(closure => closure.StaffId).HasMaxLength(StaffMember.LongestId);
        builder.Property(closure => closure.StaffName).HasMaxLength(StaffMember.LongestName);
        builder.Property(closure => closure.ReasonId).HasMaxLength(60);
        builder.Property(closure => closure.Findings).HasMaxLength(Closure.LongestPart);
        builder.Property(closure => closure.Actions).HasMaxLength(Closure.LongestPart);
        builder.Property(closure => closure.FurtherHelp).HasMaxLength(Closure.LongestPart);
        builder.HasOne<Case>().WithMany().HasForeignKey(closure => closure.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(closure => new { closure.CaseId, closure.AtUtc });
    }
}
