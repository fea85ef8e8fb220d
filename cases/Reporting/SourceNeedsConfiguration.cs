using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Reporting;

internal sealed class SourceNeedsConfiguration : IEntityTypeConfiguration<SourceNeeds>
{
    public void Configure(EntityTypeBuilder<SourceNeeds> builder)
    {
        builder.ToTable("SourceNeeds");
        builder.HasKey(needs => needs.CaseId);
        builder.Property(needs => needs.CaseId).ValueGeneratedNever();
        builder.Property(needs => needs.NeedIds).HasMaxLength(500).HasListConversion();
        builder.HasOne<Case>().WithOne().HasForeignKey<SourceNeeds>(needs => needs.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
