using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Reporting;

internal sealed class SourceContactConfiguration : IEntityTypeConfiguration<SourceContact>
{
    public void Configure(EntityTypeBuilder<SourceContact> builder)
    {
        builder.ToTable("SourceContacts");
        builder.HasKey(contact => contact.CaseId);
        builder.Property(contact => contact.CaseId).ValueGeneratedNever();
        builder.Property(contact => contact.PhoneE164).HasMaxLength(20);
        builder.HasIndex(contact => contact.PhoneE164);
        builder.HasIndex(contact => contact.Email);
        builder.HasOne<Case>().WithOne().HasForeignKey<SourceContact>(contact => contact.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
