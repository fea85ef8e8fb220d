using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Conversations;

internal sealed class TurnConfiguration : IEntityTypeConfiguration<TurnRecord>
{
    public void Configure(EntityTypeBuilder<TurnRecord> builder)
    {
        builder.ToTable("Turns");
        builder.HasKey(turn => new { turn.ChannelId, turn.MessageId });
        builder.Property(turn => turn.ChannelId).HasMaxLength(50);
        builder.Property(turn => turn.MessageId).HasMaxLength(500);
        builder.Property(turn => turn.ConversationId).HasMaxLength(500);
        builder.Property(turn => turn.ContentRevision).HasMaxLength(100);
        builder.HasIndex(turn => new { turn.ConversationId, turn.Number }).IsUnique();
    }
}
