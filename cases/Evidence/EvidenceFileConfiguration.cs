using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Evidence;

internal sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.ToTable("EvidenceFiles");
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(EvidenceFile.LongestName);
        builder.Property(file => file.ContentType).HasMaxLength(60);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.Property(file => file.StoredName).HasMaxLength(40);
        builder.Property(file => file.ShareableName).HasMaxLength(40);
        builder.Property(file => file.Reason).HasMaxLength(60);
        builder.Property(file => file.DecidedBy).HasMaxLength(100);
        builder.Property(file => file.Version).IsConcurrencyToken();
        builder.HasOne<Case>().WithMany().HasForeignKey(file => file.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(file => new { file.CaseId, file.Sha256 }).IsUnique();
        builder.HasIndex(file => new { file.State, file.ScannedUtc });
    }
}
