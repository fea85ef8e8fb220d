using Microsoft.Extensions.DependencyInjection;

namespace WestKent.Cases.Reviews;

internal static class ReviewServices
{
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddScoped<ReviewDrafts>()
        .AddScoped<ReadCaseForReview>()
        .AddScoped<AskForReview>()
        .AddScoped<TellOfReview>()
        .AddScoped<ReadReviews>()
        .AddScoped<RecordReviewOutcome>();
}
