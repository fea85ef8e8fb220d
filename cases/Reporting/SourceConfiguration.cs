using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Reporting;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("Sources");
        builder.HasKey(source => source.CaseId);
        builder.Property(source => source.CaseId).ValueGeneratedNever();
        // Searching for a name reads this index from end to end and nothing else.
        builder.HasIndex(source => new { source.SearchName, source.CaseId });
        builder.HasOne<Case>().WithOne().HasForeignKey<Source>(source => source.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
