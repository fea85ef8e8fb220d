using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Conversations;

namespace WestKent.Cases.Storage;

/// <summary>What the service remembers. Actions read it and stage rows on it; only <see cref="UnitOfWork"/> saves.</summary>
public abstract class CasesDb(DbContextOptions options) : DbContext(options)
{
    private bool saving;

    public DbSet<BotStateRecord> BotStates => Set<BotStateRecord>();

    public DbSet<TurnRecord> Turns => Set<TurnRecord>();

    internal async Task SaveStagedAsync(CancellationToken ct)
    {
        saving = true;
        try
        {
            await SaveChangesAsync(acceptAllChangesOnSuccess: false, ct);
        }
        finally
        {
            saving = false;
        }
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        saving ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken) : throw OnlyUnitOfWorkSaves();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw OnlyUnitOfWorkSaves();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CasesDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private static InvalidOperationException OnlyUnitOfWorkSaves() => new("Stage the change and commit it through UnitOfWork.");
}
