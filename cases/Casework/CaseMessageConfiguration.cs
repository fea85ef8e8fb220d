using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

internal sealed class CaseMessageConfiguration : IEntityTypeConfiguration<CaseMessage>
{
    public void Configure(EntityTypeBuilder<CaseMessage> builder)
    {
        builder.ToTable("CaseMessages");
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.StaffId).HasMaxLength(StaffMember.LongestId);
        builder.Property(message => message.Text).HasMaxLength(CaseMessage.LongestText);
        builder.HasOne<Case>().WithMany().HasForeignKey(message => message.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(message => new { message.CaseId, message.AtUtc });
    }
}
