using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

internal sealed class CaseConfiguration : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("Cases");
        builder.Property(one => one.Id).ValueGeneratedNever();
        builder.Property(one => one.Reference).HasMaxLength(11);
        builder.Property(one => one.TypeId).HasMaxLength(60);
        builder.Property(one => one.Band).HasMaxLength(20);
        builder.Property(one => one.BandReason).HasMaxLength(40);
        builder.Property(one => one.Team).HasMaxLength(60);
        builder.Property(one => one.Channel).HasMaxLength(50);
        builder.Property(one => one.DistrictId).HasMaxLength(60);
        builder.Property(one => one.SafetyFlags).HasMaxLength(500).HasListConversion();
        builder.Property(one => one.OwnerId).HasMaxLength(StaffMember.LongestId);
        builder.Property(one => one.OwnerName).HasMaxLength(StaffMember.LongestName);
        builder.Property(one => one.VulnerabilityAssessedBy).HasMaxLength(StaffMember.LongestId);
        builder.Property(one => one.EqualityAssessedBy).HasMaxLength(StaffMember.LongestId);
        builder.Property(one => one.HeldBy).HasMaxLength(StaffMember.LongestId);
        builder.Property(one => one.IsRestricted).HasDefaultValue(false);
        builder.Property(one => one.Version).IsConcurrencyToken();
        builder.HasIndex(one => one.Reference).IsUnique();
        builder.HasIndex(one => new { one.Status, one.NextContactOn });
        builder.HasIndex(one => one.ReportedUtc);
        // Only of closed cases: the planner would otherwise take it for "not closed" and sort every open case.
        builder.HasIndex(one => one.ClosedUtc).HasFilter("\"ClosedUtc\" IS NOT NULL");
        builder.Property(one => one.QueueRank).HasDefaultValue(1).ValueGeneratedNever();
        builder.Property(one => one.ActOn).HasDefaultValue(new DateOnly(2000, 1, 1)).ValueGeneratedNever();
        // The queue walks this index in its own order and filters within it, so that a page reads fifty rows and no more.
        builder.HasIndex(one => new { one.QueueRank, one.ActOn, one.Id, one.Team, one.Band, one.DistrictId, one.Status, one.OwnerId, one.IsRestricted })
            .HasDatabaseName("IX_Cases_Queue").HasFilter("\"ClosedUtc\" IS NULL");
        // Few of many: within the whole queue they would be looked for from end to end.
        builder.HasIndex(one => new { one.DistrictId, one.Band, one.QueueRank, one.ActOn, one.Id }).HasFilter("\"ClosedUtc\" IS NULL");
        builder.HasIndex(one => new { one.QueueRank, one.ActOn, one.Id }).HasDatabaseName("IX_Cases_Restricted").HasFilter("\"IsRestricted\" AND \"ClosedUtc\" IS NULL");
        // The same order within one person's cases, or nobody's, and within one stage.
        builder.HasIndex(one => new { one.OwnerId, one.QueueRank, one.ActOn, one.Id }).HasFilter("\"ClosedUtc\" IS NULL");
        builder.HasIndex(one => new { one.Status, one.QueueRank, one.ActOn, one.Id }).HasFilter("\"ClosedUtc\" IS NULL");
    }
}
