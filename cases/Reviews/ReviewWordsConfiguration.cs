using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Reviews;

internal sealed class ReviewWordsConfiguration : IEntityTypeConfiguration<ReviewWords>
{
    public void Configure(EntityTypeBuilder<ReviewWords> builder)
    {
        builder.ToTable("ReviewWords");
        builder.HasKey(words => words.ReviewId);
        builder.Property(words => words.Name).HasMaxLength(ReviewDraft.LongestLine);
        builder.Property(words => words.Contact).HasMaxLength(ReviewDraft.LongestLine);
        builder.Property(words => words.RepresentativeName).HasMaxLength(ReviewDraft.LongestLine);
        builder.Property(words => words.RepresentativeRole).HasMaxLength(ReviewDraft.LongestLine);
        builder.Property(words => words.Outcome).HasMaxLength(RecordReviewOutcome.LongestWords);
        builder.Property(words => words.Recommendations).HasMaxLength(RecordReviewOutcome.LongestWords);
        builder.HasOne<CaseReview>().WithOne().HasForeignKey<ReviewWords>(words => words.ReviewId).OnDelete(DeleteBehavior.Cascade);
    }
}
