using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Conversations;

internal sealed class ResumeTryConfiguration : IEntityTypeConfiguration<ResumeTry>
{
    public void Configure(EntityTypeBuilder<ResumeTry> builder)
    {
        builder.ToTable("ResumeTries");
        builder.HasKey(one => one.Id);
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.StateKey).HasMaxLength(500);
        builder.HasIndex(one => one.StateKey);
        builder.HasIndex(one => one.TriedUtc);
    }
}
