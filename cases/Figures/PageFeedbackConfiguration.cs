using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Figures;

internal sealed class PageFeedbackConfiguration : IEntityTypeConfiguration<PageFeedback>
{
    public void Configure(EntityTypeBuilder<PageFeedback> builder)
    {
        builder.ToTable("PageFeedback");
        builder.HasKey(feedback => new { feedback.PageId, feedback.Day });
        builder.Property(feedback => feedback.PageId).HasMaxLength(200);
    }
}
