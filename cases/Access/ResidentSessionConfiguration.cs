using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;

namespace WestKent.Cases.Access;

internal sealed class ResidentSessionConfiguration : IEntityTypeConfiguration<ResidentSession>
{
    public void Configure(EntityTypeBuilder<ResidentSession> builder)
    {
        builder.ToTable("ResidentSessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.TokenHash).HasMaxLength(64);
        builder.Property(session => session.BrowserHash).HasMaxLength(64);
        builder.Property(session => session.SentTo).HasMaxLength(64);
        builder.HasOne<Case>().WithMany().HasForeignKey(session => session.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(session => session.TokenHash).IsUnique();
        builder.HasIndex(session => new { session.CaseId, session.BrowserHash });
        builder.HasIndex(session => session.LastSeenUtc);
    }
}
