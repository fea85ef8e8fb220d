using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Casework;

/// <summary>A member of staff who has signed in, so that colleagues can give them cases.</summary>
public sealed class Colleague
{
    private Colleague()
    {
    }

    /// <summary>As sign-in gives it.</summary>
    public string Id { get; private set; } = "";

    public string Name { get; private set; } = "";

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public DateTime SignedInUtc { get; private set; }

    /// <summary>When a manager said that they work here no more; signing in again takes it back.</summary>
    public DateTime? RetiredUtc { get; private set; }

    internal static Colleague Of(string id) => new() { Id = id };

    internal void Came(StaffMember staff, DateTime nowUtc) =>
        (Name, Roles, SignedInUtc, RetiredUtc) = (staff.Name, [.. staff.Roles.Order().Select(role => role.ToString())], nowUtc, null);

    internal void Retire(DateTime nowUtc) => RetiredUtc = nowUtc;
}

internal sealed class ColleagueConfiguration : IEntityTypeConfiguration<Colleague>
{
    public void Configure(EntityTypeBuilder<Colleague> builder)
    {
        builder.ToTable("Colleagues");
        builder.HasKey(colleague => colleague.Id);
        builder.Property(colleague => colleague.Id).HasMaxLength(StaffMember.LongestId);
        builder.Property(colleague => colleague.Name).HasMaxLength(StaffMember.LongestName);
        builder.Property(colleague => colleague.Roles).HasMaxLength(100).HasListConversion();
    }
}
