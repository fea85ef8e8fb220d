using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Reporting;

internal sealed class SupportAnswerConfiguration : IEntityTypeConfiguration<SupportAnswer>
{
    public void Configure(EntityTypeBuilder<SupportAnswer> builder)
    {
        builder.ToTable("SupportAnswers");
        builder.HasKey(answer => new { answer.CaseId, answer.ServiceId });
        builder.Property(answer => answer.ServiceId).HasMaxLength(60);
        builder.HasOne<Case>().WithMany().HasForeignKey(answer => answer.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
