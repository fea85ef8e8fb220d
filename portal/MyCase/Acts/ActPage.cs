using System.Globalization;
using Microsoft.AspNetCore.Components;
using WestKent.Content.Reading;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>What every page of an act has: its words, and what was sent if it is shown again.</summary>
public abstract class ActPage : ComponentBase
{
    [Inject]
    protected ContentSnapshot Content { get; set; } = null!;

    [Parameter]
    public object? State { get; set; }

    internal Sent Sent => State as Sent ?? Sent.Nothing;

    protected abstract Page Page { get; }

    protected string? ErrorOf(string field) => Sent.ProblemField == field && Sent.Problem is { } problem ? Page.Word(problem) : null;

    protected string Words(string key) => Page.Word(key);

    protected string Fill(string key, params (string Name, string Value)[] values)
    {
        var all = new Dictionary<string, string>(Content.Policy.Landlord.Values);
        foreach (var (name, value) in values)
            all[name] = value;
        return Filling.Fill(Page.Word(key), all, FillFor.Text);
    }

    protected static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
