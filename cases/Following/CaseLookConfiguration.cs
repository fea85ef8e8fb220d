using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Following;

internal sealed class CaseLookConfiguration : IEntityTypeConfiguration<CaseLook>
{
    public void Configure(EntityTypeBuilder<CaseLook> builder)
    {
        builder.ToTable("CaseLooks");
        builder.HasKey(look => look.CaseId);
        builder.Property(look => look.CaseId).ValueGeneratedNever();
        builder.HasOne<Case>().WithOne().HasForeignKey<CaseLook>(look => look.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
