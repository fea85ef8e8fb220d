using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

internal sealed class ActionPlanConfiguration : IEntityTypeConfiguration<ActionPlan>, IEntityTypeConfiguration<PlanStep>
{
    public void Configure(EntityTypeBuilder<ActionPlan> builder)
    {
        builder.ToTable("ActionPlans");
        builder.Property(plan => plan.Id).ValueGeneratedNever();
        builder.Property(plan => plan.StaffId).HasMaxLength(StaffMember.LongestId);
        builder.Property(plan => plan.StaffName).HasMaxLength(StaffMember.LongestName);
        builder.HasOne<Case>().WithMany().HasForeignKey(plan => plan.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(plan => new { plan.CaseId, plan.AgreedUtc });
    }

    public void Configure(EntityTypeBuilder<PlanStep> builder)
    {
        builder.ToTable("PlanSteps");
        builder.Property(step => step.Id).ValueGeneratedNever();
        builder.Property(step => step.Text).HasMaxLength(PlanStep.LongestText);
        builder.HasOne<ActionPlan>().WithMany().HasForeignKey(step => step.PlanId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(step => new { step.PlanId, step.Position });
    }
}
