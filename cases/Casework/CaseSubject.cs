using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.Casework;

/// <summary>A person a case is about, as staff know them. Kept apart from the source, who never sees it. Personal.</summary>
public sealed class CaseSubject
{
    public const int LongestName = 200;
    public const int LongestAddress = 500;
    public const int LongestPhone = 40;

    private CaseSubject()
    {
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public string Name { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string Phone { get; private set; } = "";

    internal static CaseSubject Of(Guid caseId, NewSubject from, DateTime nowUtc)
    {
        var subject = new CaseSubject { Id = Guid.CreateVersion7(nowUtc), CaseId = caseId };
        subject.Change(from);
        return subject;
    }

    internal void Change(NewSubject to) => (Name, Address, Phone) = (to.Name.Trim(), to.Address.Trim(), to.Phone.Trim());
}

internal sealed class CaseSubjectConfiguration : IEntityTypeConfiguration<CaseSubject>
{
    public void Configure(EntityTypeBuilder<CaseSubject> builder)
    {
        builder.ToTable("CaseSubjects");
        builder.Property(subject => subject.Id).ValueGeneratedNever();
        builder.Property(subject => subject.Name).HasMaxLength(CaseSubject.LongestName);
        builder.Property(subject => subject.Address).HasMaxLength(CaseSubject.LongestAddress);
        builder.Property(subject => subject.Phone).HasMaxLength(CaseSubject.LongestPhone);
        builder.HasOne<Case>().WithMany().HasForeignKey(subject => subject.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(subject => subject.CaseId);
    }
}
