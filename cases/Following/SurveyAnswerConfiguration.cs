using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Following;

internal sealed class SurveyAnswerConfiguration : IEntityTypeConfiguration<SurveyAnswer>
{
    public void Configure(EntityTypeBuilder<SurveyAnswer> builder)
    {
        builder.ToTable("SurveyAnswers");
        builder.HasKey(answer => answer.CaseId);
        builder.Property(answer => answer.CaseId).ValueGeneratedNever();
        builder.Property(answer => answer.Words).HasMaxLength(SurveyAnswer.LongestWords);
        builder.HasOne<Case>().WithOne().HasForeignKey<SurveyAnswer>(answer => answer.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(answer => answer.AtUtc);
    }
}
