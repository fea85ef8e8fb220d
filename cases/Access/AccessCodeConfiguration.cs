using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Access;

internal sealed class AccessCodeConfiguration : IEntityTypeConfiguration<AccessCode>
{
    public void Configure(EntityTypeBuilder<AccessCode> builder)
    {
        builder.ToTable("AccessCodes");
        builder.Property(code => code.Id).ValueGeneratedNever();
        builder.Property(code => code.Reference).HasMaxLength(11);
        builder.Property(code => code.BrowserHash).HasMaxLength(64);
        builder.Property(code => code.Hash).HasMaxLength(200);
        builder.Property(code => code.SentTo).HasMaxLength(64);
        builder.Property(code => code.Version).IsConcurrencyToken();
        builder.HasIndex(code => new { code.Reference, code.CreatedUtc });
        builder.HasIndex(code => new { code.State, code.CreatedUtc });
    }
}
