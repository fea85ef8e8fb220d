using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

internal sealed class StaffTaskConfiguration : IEntityTypeConfiguration<StaffTask>
{
    public void Configure(EntityTypeBuilder<StaffTask> builder)
    {
        builder.ToTable("StaffTasks");
        builder.Property(task => task.Id).ValueGeneratedNever();
        builder.Property(task => task.Kind).HasMaxLength(60);
        builder.Property(task => task.DoneBy).HasMaxLength(100);
        builder.Property(task => task.Version).IsConcurrencyToken();
        builder.HasOne<Case>().WithMany().HasForeignKey(task => task.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(task => task.CaseId);
        builder.HasIndex(task => new { task.DoneUtc, task.DueOn });
    }
}
