using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WestKent.Cases.Access;
using WestKent.Cases.Closing;
using WestKent.Cases.Reporting;
using WestKent.Cases.Reviews;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Following;

internal static class FollowingServices
{
    public static IServiceCollection AddFollowing(this IServiceCollection services)
    {
        services.AddScoped<SourceTrace>();
        services.AddScoped<ReadMyDetails>();
        services.AddScoped<ReadDiary>();
        services.AddScoped(scope => new AddIncident(Db(scope), Trace(scope), Words(scope), scope.GetRequiredService<TellOfReview>()));
        services.AddScoped(scope => new AnswerQuestion(Db(scope), Trace(scope)));
        services.AddScoped(scope => new WriteToOfficer(Db(scope), Trace(scope), Words(scope)));
        services.AddScoped(scope => new ReadMyThread(Db(scope), scope.GetRequiredService<TimeProvider>()));
        services.AddScoped(scope => new ChangeNeeds(Db(scope), Trace(scope), Words(scope)));
        services.AddScoped(scope => new ChangePreferences(Db(scope), Trace(scope)));
        services.AddScoped(scope => new NameRepresentative(Db(scope), Trace(scope)));
        services.AddScoped(scope => new AskForSupport(Db(scope), Trace(scope), Words(scope)));
        services.AddScoped(scope => new SayItStopped(Db(scope), Trace(scope)));
        services.AddScoped(scope => new ReopenMyCase(
            Db(scope), Trace(scope), scope.GetRequiredService<ReopenCase>(), scope.GetRequiredService<TellOfReview>(), Words(scope)));
        services.AddScoped(scope => new AnswerSurvey(Db(scope), Trace(scope)));
        services.AddScoped(scope => new ChangeContact(
            Db(scope), Trace(scope), scope.GetRequiredService<SlowHash>(), scope.GetRequiredService<ContactMarks>(),
            scope.GetRequiredService<ResidentSessions>(), Words(scope), scope.GetRequiredService<IOptions<AccessOptions>>()));
        return services;
    }

    private static CasesDb Db(IServiceProvider scope) => scope.GetRequiredService<CasesDb>();

    private static SourceTrace Trace(IServiceProvider scope) => scope.GetRequiredService<SourceTrace>();

    private static ContentSnapshot Words(IServiceProvider scope) => scope.GetRequiredService<ContentSnapshot>();
}
