using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Reporting;

internal sealed class IncidentConfiguration : IEntityTypeConfiguration<Incident>
{
    public void Configure(EntityTypeBuilder<Incident> builder)
    {
        builder.ToTable("Incidents");
        builder.Property(incident => incident.Id).ValueGeneratedNever();
        builder.Property(incident => incident.LabelId).HasMaxLength(60);
        builder.Property(incident => incident.Channel).HasMaxLength(50);
        builder.Property(incident => incident.Harms).HasMaxLength(200).HasListConversion();
        builder.HasOne<Case>().WithMany().HasForeignKey(incident => incident.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(incident => new { incident.CaseId, incident.ReportedUtc });
    }
}
