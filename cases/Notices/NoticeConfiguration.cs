using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<NoticeRecord>
{
    public void Configure(EntityTypeBuilder<NoticeRecord> builder)
    {
        builder.ToTable("Notices");
        builder.Property(notice => notice.Id).ValueGeneratedNever();
        builder.Property(notice => notice.NoticeId).HasMaxLength(100);
        builder.Property(notice => notice.Reason).HasMaxLength(100);
        builder.Property(notice => notice.Failed).HasMaxLength(100).HasListConversion();
        builder.Property(notice => notice.ProviderId).HasMaxLength(100);
        builder.Property(notice => notice.Version).IsConcurrencyToken();
        builder.HasOne<Case>().WithMany().HasForeignKey(notice => notice.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(notice => notice.CaseId);
        // One message per event, whoever stages it again.
        builder.HasIndex(notice => new { notice.NoticeId, notice.SubjectId }).IsUnique();
        builder.HasIndex(notice => new { notice.State, notice.NotBeforeUtc });
    }
}
