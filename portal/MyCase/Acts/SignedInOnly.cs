using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>Sends whoever is not signed in to where they can be, and keeps what the others did.</summary>
internal sealed class SignedInOnly : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!context.Arguments.Any(argument => argument is Me or Writer))
            return TypedResults.LocalRedirect("/my-case?problem=signed-out");

        var answer = await next(context);
        try
        {
            await context.HttpContext.RequestServices.GetRequiredService<UnitOfWork>().CommitAsync(context.HttpContext.RequestAborted);
        }
        catch (Exception raced) when (raced is DuplicateKeyException or DbUpdateConcurrencyException)
        {
            // The same form sent twice at once: the other one has done it.
        }

        return answer;
    }
}
