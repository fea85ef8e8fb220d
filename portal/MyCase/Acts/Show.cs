using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>The answers of the endpoints of a case: a page, or the way to one.</summary>
internal static class Show
{
    public static RazorComponentResult<TPage> Page<TPage>(Sent? state = null, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        var all = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        all[nameof(ActPage.State)] = state;
        return new RazorComponentResult<TPage>(all);
    }

    public static RedirectHttpResult Done(string path, string what) => TypedResults.LocalRedirect($"{path}?done={what}");

    public static RedirectHttpResult Go(string path) => TypedResults.LocalRedirect(path);
}
