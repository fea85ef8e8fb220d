using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Following;

internal sealed class CaseRepresentativeConfiguration : IEntityTypeConfiguration<CaseRepresentative>
{
    public void Configure(EntityTypeBuilder<CaseRepresentative> builder)
    {
        builder.ToTable("Representatives");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.Name).HasMaxLength(CaseRepresentative.LongestName);
        builder.Property(one => one.Contact).HasMaxLength(CaseRepresentative.LongestContact);
        builder.HasOne<Case>().WithMany().HasForeignKey(one => one.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(one => one.CaseId);
    }
}
