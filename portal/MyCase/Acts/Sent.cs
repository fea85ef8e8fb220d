using Microsoft.Extensions.Primitives;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>What a form was sent with, to show it again with what there is to put right.</summary>
internal sealed class Sent
{
    public static readonly Sent Nothing = new(new Dictionary<string, StringValues>());

    private readonly IReadOnlyDictionary<string, StringValues> fields;

    private Sent(IReadOnlyDictionary<string, StringValues> fields) => this.fields = fields;

    public string? ProblemField { get; private init; }

    /// <summary>A key of the page's words.</summary>
    public string? Problem { get; private init; }

    public bool IsAgain => fields.Count > 0;

    public static async Task<Sent> ReadAsync(HttpContext http) =>
        new((await http.Request.ReadFormAsync(http.RequestAborted)).ToDictionary(StringComparer.Ordinal));

    public string? this[string field] => fields.TryGetValue(field, out var values) ? values.ToString() : null;

    public IReadOnlyList<string> All(string field) => fields.TryGetValue(field, out var values) ? [.. values.OfType<string>()] : [];

    public Sent With(string field, string problem) => new(fields) { ProblemField = field, Problem = problem };
}
