using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Figures;

internal sealed class TalkOutcomeConfiguration : IEntityTypeConfiguration<TalkOutcome>
{
    public void Configure(EntityTypeBuilder<TalkOutcome> builder)
    {
        builder.ToTable("TalkOutcomes");
        builder.Property(outcome => outcome.Id).ValueGeneratedNever();
        builder.Property(outcome => outcome.Channel).HasMaxLength(50);
        builder.HasIndex(outcome => outcome.Day);
    }
}
