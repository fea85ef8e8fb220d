using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Access;

internal sealed class PassphraseConfiguration : IEntityTypeConfiguration<Passphrase>
{
    public void Configure(EntityTypeBuilder<Passphrase> builder)
    {
        builder.ToTable("Passphrases");
        builder.HasKey(passphrase => passphrase.CaseId);
        builder.Property(passphrase => passphrase.CaseId).ValueGeneratedNever();
        builder.Property(passphrase => passphrase.Lookup).HasMaxLength(64);
        builder.Property(passphrase => passphrase.Hash).HasMaxLength(200);
        builder.HasOne<Case>().WithOne().HasForeignKey<Passphrase>(passphrase => passphrase.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(passphrase => passphrase.Lookup).IsUnique();
    }
}
