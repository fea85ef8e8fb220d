using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Figures;

internal sealed class UnclearMessageConfiguration : IEntityTypeConfiguration<UnclearMessage>
{
    public void Configure(EntityTypeBuilder<UnclearMessage> builder)
    {
        builder.ToTable("UnclearMessages");
        builder.HasKey(message => message.Id);
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.Channel).HasMaxLength(50);
        builder.Property(message => message.Text).HasMaxLength(RecordUnclear.LongestText);
        builder.Property(message => message.Guesses).HasMaxLength(200);
        builder.HasIndex(message => message.AtUtc);
    }
}
