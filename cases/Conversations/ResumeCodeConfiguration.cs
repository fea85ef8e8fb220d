using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Conversations;

internal sealed class ResumeCodeConfiguration : IEntityTypeConfiguration<ResumeCode>
{
    public void Configure(EntityTypeBuilder<ResumeCode> builder)
    {
        builder.ToTable("ResumeCodes");
        builder.HasKey(code => code.Lookup);
        builder.Property(code => code.Lookup).HasMaxLength(32);
        builder.Property(code => code.StateKey).HasMaxLength(500);
        builder.HasIndex(code => code.StateKey);
        builder.HasIndex(code => code.GivenUtc);
    }
}
