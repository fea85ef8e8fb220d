using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Reviews;

internal sealed class ReviewDraftConfiguration : IEntityTypeConfiguration<ReviewDraftRecord>
{
    public void Configure(EntityTypeBuilder<ReviewDraftRecord> builder)
    {
        builder.ToTable("ReviewDrafts");
        builder.HasKey(draft => draft.Key);
        builder.Property(draft => draft.Key).HasMaxLength(64);
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.HasIndex(draft => draft.UpdatedUtc);
    }
}
