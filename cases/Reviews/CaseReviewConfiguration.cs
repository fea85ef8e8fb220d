using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Reviews;

internal sealed class CaseReviewConfiguration : IEntityTypeConfiguration<CaseReview>
{
    public void Configure(EntityTypeBuilder<CaseReview> builder)
    {
        builder.ToTable("CaseReviews");
        builder.Property(review => review.Id).ValueGeneratedNever();
        builder.Property(review => review.CouncilId).HasMaxLength(60);
        builder.Property(review => review.RecordedBy).HasMaxLength(100);
        builder.Property(review => review.Version).IsConcurrencyToken();
        builder.HasOne<Case>().WithMany().HasForeignKey(review => review.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(review => review.CaseId);
        builder.HasIndex(review => review.AskedUtc);
    }
}
