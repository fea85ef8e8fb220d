using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

// No foreign key to the case: what was done stays known after a case is erased.
internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Audit");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Who).HasMaxLength(100);
        builder.Property(entry => entry.What).HasMaxLength(100);
        builder.Property(entry => entry.Why).HasMaxLength(500);
        builder.HasIndex(entry => new { entry.CaseId, entry.AtUtc });
        builder.HasIndex(entry => entry.AtUtc);
    }
}
