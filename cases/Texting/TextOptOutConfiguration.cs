using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Texting;

internal sealed class TextOptOutConfiguration : IEntityTypeConfiguration<TextOptOut>
{
    public void Configure(EntityTypeBuilder<TextOptOut> builder)
    {
        builder.ToTable("TextOptOuts");
        builder.HasKey(row => row.Person);
        builder.Property(row => row.Person).HasMaxLength(64);
    }
}
