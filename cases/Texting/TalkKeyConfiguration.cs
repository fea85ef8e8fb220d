using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Texting;

internal sealed class TalkKeyConfiguration : IEntityTypeConfiguration<TalkKey>
{
    public void Configure(EntityTypeBuilder<TalkKey> builder)
    {
        builder.ToTable("TalkKeys");
        builder.HasKey(key => key.KeyHash);
        builder.Property(key => key.KeyHash).HasMaxLength(64);
        builder.Property(key => key.ConversationId).HasMaxLength(100);
        builder.Property(key => key.OpenedBy).HasMaxLength(100);
        builder.Property(key => key.Version).IsConcurrencyToken();
        builder.HasIndex(key => new { key.OpenedBy, key.OpenedUtc });
    }
}
