using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Reporting;

internal sealed class IncidentWordsConfiguration : IEntityTypeConfiguration<IncidentWords>
{
    public void Configure(EntityTypeBuilder<IncidentWords> builder)
    {
        builder.ToTable("IncidentWords");
        builder.HasKey(words => words.IncidentId);
        builder.Property(words => words.IncidentId).ValueGeneratedNever();
        builder.HasOne<Incident>().WithOne().HasForeignKey<IncidentWords>(words => words.IncidentId).OnDelete(DeleteBehavior.Cascade);
    }
}
