using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Notices;

/// <summary>Work that is due again and again. Whichever process moves the time on does the work; the others leave it.</summary>
public sealed class ScheduledJob
{
    private ScheduledJob()
    {
    }

    public string Name { get; private set; } = "";

    public DateTime NextUtc { get; private set; }

    public Guid Version { get; private set; }

    internal static ScheduledJob Of(string name, DateTime nextUtc) => new() { Name = name, NextUtc = nextUtc, Version = Guid.CreateVersion7(nextUtc) };

    internal void MoveTo(DateTime nextUtc, DateTime nowUtc) => (NextUtc, Version) = (nextUtc, Guid.CreateVersion7(nowUtc));
}

internal sealed class ScheduledJobConfiguration : IEntityTypeConfiguration<ScheduledJob>
{
    public void Configure(EntityTypeBuilder<ScheduledJob> builder)
    {
        builder.ToTable("ScheduledJobs");
        builder.HasKey(job => job.Name);
        builder.Property(job => job.Name).HasMaxLength(60);
        builder.Property(job => job.Version).IsConcurrencyToken();
    }
}
