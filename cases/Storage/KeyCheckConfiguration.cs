using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Storage;

internal sealed class KeyCheckConfiguration : IEntityTypeConfiguration<KeyCheck>
{
    public void Configure(EntityTypeBuilder<KeyCheck> builder)
    {
        builder.ToTable("KeyChecks");
        builder.HasKey(check => check.Name);
        builder.Property(check => check.Name).HasMaxLength(40);
        builder.Property(check => check.Check).HasMaxLength(64);
    }
}
