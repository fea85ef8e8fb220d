using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

internal sealed class TimelineConfiguration : IEntityTypeConfiguration<TimelineEntry>
{
    public void Configure(EntityTypeBuilder<TimelineEntry> builder)
    {
        builder.ToTable("Timeline");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.ResidentTextKey).HasMaxLength(100);
        builder.HasOne<Case>().WithMany().HasForeignKey(entry => entry.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(entry => new { entry.CaseId, entry.AtUtc });
    }
}
