using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

internal sealed class ContactAttemptConfiguration : IEntityTypeConfiguration<ContactAttempt>
{
    public void Configure(EntityTypeBuilder<ContactAttempt> builder)
    {
        builder.ToTable("ContactAttempts");
        builder.Property(attempt => attempt.Id).ValueGeneratedNever();
        builder.Property(attempt => attempt.StaffId).HasMaxLength(StaffMember.LongestId);
        builder.Property(attempt => attempt.StaffName).HasMaxLength(StaffMember.LongestName);
        builder.Property(attempt => attempt.Note).HasMaxLength(ContactAttempt.LongestNote);
        builder.HasOne<Case>().WithMany().HasForeignKey(attempt => attempt.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(attempt => new { attempt.CaseId, attempt.AtUtc });
    }
}
