using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Following;

internal sealed class ContactChangeConfiguration : IEntityTypeConfiguration<ContactChange>
{
    public void Configure(EntityTypeBuilder<ContactChange> builder)
    {
        builder.ToTable("ContactChanges");
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.NewAddress).HasMaxLength(320);
        builder.Property(change => change.OldPhone).HasMaxLength(20);
        builder.Property(change => change.OldEmail).HasMaxLength(320);
        builder.Property(change => change.Hash).HasMaxLength(200);
        builder.Property(change => change.Version).IsConcurrencyToken();
        builder.HasOne<Case>().WithMany().HasForeignKey(change => change.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(change => new { change.CaseId, change.AskedUtc });
    }
}
