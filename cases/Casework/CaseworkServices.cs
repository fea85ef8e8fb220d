using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Closing;

namespace WestKent.Cases.Casework;

internal static class CaseworkServices
{
    public static IServiceCollection AddCasework(this IServiceCollection services) => services
        .AddScoped<CaseDesk>()
        .AddScoped<SubjectsOfCase>()
        .AddScoped<AssessCase>()
        .AddScoped<AssignCase>()
        .AddScoped<AgreePlan>()
        .AddScoped<CompletePlanStep>()
        .AddScoped<RecordAction>()
        .AddScoped<UndoAction>()
        .AddScoped<RecordContactAttempt>()
        .AddScoped<AskQuestion>()
        .AddScoped<SendMessageToSource>()
        .AddScoped<WriteNote>()
        .AddScoped<RecordSubject>()
        .AddScoped<RecordConflict>()
        .AddScoped<RestrictCase>()
        .AddScoped<MergeCases>()
        .AddScoped<AnswerTask>()
        .AddScoped<ReadClosing>()
        .AddScoped<CloseCase>()
        .AddScoped<ReopenCase>()
        .AddScoped<ReadQueue>()
        .AddScoped<ReadTasks>()
        .AddScoped<ReadDeskCase>()
        .AddScoped<ReadAudit>()
        .AddScoped<OpenMessages>()
        .AddScoped<Colleagues>()
        .AddScoped<RetireColleague>();
}
