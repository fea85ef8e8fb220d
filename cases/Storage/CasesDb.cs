using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Closing;
using WestKent.Cases.Conversations;
using WestKent.Cases.Evidence;
using WestKent.Cases.Figures;
using WestKent.Cases.Following;
using WestKent.Cases.HousingSystem;
using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Cases.Reviews;
using WestKent.Cases.Texting;

namespace WestKent.Cases.Storage;

/// <summary>What the service remembers. Actions read it and stage rows on it; only <see cref="UnitOfWork"/> saves.</summary>
public abstract class CasesDb(DbContextOptions options) : DbContext(options)
{
    private bool saving;

    public DbSet<BotStateRecord> BotStates => Set<BotStateRecord>();

    public DbSet<TurnRecord> Turns => Set<TurnRecord>();

    public DbSet<ResumeCode> ResumeCodes => Set<ResumeCode>();

    public DbSet<ResumeTry> ResumeTries => Set<ResumeTry>();

    public DbSet<Case> Cases => Set<Case>();

    public DbSet<TimelineEntry> Timeline => Set<TimelineEntry>();

    public DbSet<CaseMessage> CaseMessages => Set<CaseMessage>();

    public DbSet<CaseQuestion> CaseQuestions => Set<CaseQuestion>();

    public DbSet<StaffTask> StaffTasks => Set<StaffTask>();

    public DbSet<CaseAction> CaseActions => Set<CaseAction>();

    public DbSet<CaseNote> CaseNotes => Set<CaseNote>();

    public DbSet<ContactAttempt> ContactAttempts => Set<ContactAttempt>();

    public DbSet<ActionPlan> ActionPlans => Set<ActionPlan>();

    public DbSet<PlanStep> PlanSteps => Set<PlanStep>();

    public DbSet<CaseConflict> CaseConflicts => Set<CaseConflict>();

    public DbSet<CaseSubject> CaseSubjects => Set<CaseSubject>();

    public DbSet<Closure> Closures => Set<Closure>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<Incident> Incidents => Set<Incident>();

    public DbSet<IncidentWords> IncidentWords => Set<IncidentWords>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<SourceContact> SourceContacts => Set<SourceContact>();

    public DbSet<SourceNeeds> SourceNeeds => Set<SourceNeeds>();

    public DbSet<SupportAnswer> SupportAnswers => Set<SupportAnswer>();

    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();

    public DbSet<CaseLook> CaseLooks => Set<CaseLook>();

    public DbSet<CaseRepresentative> Representatives => Set<CaseRepresentative>();

    public DbSet<ContactChange> ContactChanges => Set<ContactChange>();

    public DbSet<SurveyAnswer> SurveyAnswers => Set<SurveyAnswer>();

    public DbSet<NoticeRecord> Notices => Set<NoticeRecord>();

    public DbSet<ScheduledJob> ScheduledJobs => Set<ScheduledJob>();

    public DbSet<AccessCode> AccessCodes => Set<AccessCode>();

    public DbSet<ResidentSession> ResidentSessions => Set<ResidentSession>();

    public DbSet<Passphrase> Passphrases => Set<Passphrase>();

    public DbSet<PageFeedback> PageFeedback => Set<PageFeedback>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<UnclearMessage> UnclearMessages => Set<UnclearMessage>();

    public DbSet<ReviewDraftRecord> ReviewDrafts => Set<ReviewDraftRecord>();

    public DbSet<CaseReview> CaseReviews => Set<CaseReview>();

    public DbSet<ReviewWords> ReviewWords => Set<ReviewWords>();

    public DbSet<TalkOutcome> TalkOutcomes => Set<TalkOutcome>();

    public DbSet<KeptAnswer> KeptAnswers => Set<KeptAnswer>();

    public DbSet<CaseChange> CaseChanges => Set<CaseChange>();

    public DbSet<KeyCheck> KeyChecks => Set<KeyCheck>();

    public DbSet<TextMessage> TextMessages => Set<TextMessage>();

    public DbSet<TextOptOut> TextOptOuts => Set<TextOptOut>();

    public DbSet<TalkKey> TalkKeys => Set<TalkKey>();

    public DbSet<Colleague> Colleagues => Set<Colleague>();

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
