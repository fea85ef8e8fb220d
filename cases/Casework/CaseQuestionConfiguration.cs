using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

internal sealed class CaseQuestionConfiguration : IEntityTypeConfiguration<CaseQuestion>
{
    public void Configure(EntityTypeBuilder<CaseQuestion> builder)
    {
        builder.ToTable("CaseQuestions");
        builder.Property(question => question.Id).ValueGeneratedNever();
        builder.Property(question => question.StaffId).HasMaxLength(StaffMember.LongestId);
        builder.Property(question => question.Text).HasMaxLength(CaseQuestion.LongestText);
        builder.Property(question => question.Answer).HasMaxLength(CaseMessage.LongestText);
        builder.HasOne<Case>().WithMany().HasForeignKey(question => question.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(question => new { question.CaseId, question.AskedUtc });
    }
}
