using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Texting;

internal sealed class TextMessageConfiguration : IEntityTypeConfiguration<TextMessage>
{
    public void Configure(EntityTypeBuilder<TextMessage> builder)
    {
        builder.ToTable("TextMessages");
        builder.Property(text => text.Id).ValueGeneratedNever();
        builder.Ignore(text => text.IsOnceMore);
        builder.Property(text => text.Person).HasMaxLength(64);
        builder.Property(text => text.InReplyTo).HasMaxLength(64);
        builder.Property(text => text.ProviderId).HasMaxLength(64);
        builder.Property(text => text.Version).IsConcurrencyToken();
        builder.HasIndex(text => new { text.InReplyTo, text.Piece }).IsUnique();
        builder.HasIndex(text => new { text.Person, text.CreatedUtc });
        builder.HasIndex(text => text.CreatedUtc);
        builder.HasIndex(text => new { text.State, text.NotBeforeUtc });
        builder.HasIndex(text => text.ProviderId);
    }
}
