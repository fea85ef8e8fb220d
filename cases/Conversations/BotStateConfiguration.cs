using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Conversations;

internal sealed class BotStateConfiguration : IEntityTypeConfiguration<BotStateRecord>
{
    public void Configure(EntityTypeBuilder<BotStateRecord> builder)
    {
        builder.ToTable("BotStates");
        builder.HasKey(state => state.Key);
        builder.Property(state => state.Key).HasMaxLength(500);
        builder.Property(state => state.Version).IsConcurrencyToken();
        builder.HasIndex(state => state.UpdatedUtc);
    }
}
