using WestKent.Cases.Storage;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>Sends whoever is not signed in to where they can be, and keeps what the others did.</summary>
internal sealed class SignedInOnly : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!context.Arguments.Any(argument => argument is Me or Writer))
            return TypedResults.LocalRedirect("/my-case?problem=signed-out");

        object? answer = null;
        try
        {
            // Where staff changed the same case in the same moment, it is done again on what is there now.
            return await context.HttpContext.RequestServices.GetRequiredService<UnitOfWork>().DoAndCommitAsync(
                async () => answer = await next(context), context.HttpContext.RequestAborted);
        }
        catch (DuplicateKeyException)
        {
            // The same form sent twice at once: the other one has done it.
            return answer;
        }
    }
}
