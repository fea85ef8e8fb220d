using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

internal sealed class CaseNoteConfiguration : IEntityTypeConfiguration<CaseNote>
{
    public void Configure(EntityTypeBuilder<CaseNote> builder)
    {
        builder.ToTable("CaseNotes");
        builder.Property(note => note.Id).ValueGeneratedNever();
        builder.Property(note => note.StaffId).HasMaxLength(StaffMember.LongestId);
        builder.Property(note => note.StaffName).HasMaxLength(StaffMember.LongestName);
        builder.Property(note => note.Text).HasMaxLength(CaseNote.LongestText);
        builder.HasOne<Case>().WithMany().HasForeignKey(note => note.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(note => new { note.CaseId, note.AtUtc });
    }
}
