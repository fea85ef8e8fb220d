using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace WestKent.Portal.Components;

/// <summary>
/// What every field has. Give it <see cref="For"/> inside an EditForm, or <see cref="Name"/>, Value and <see cref="Error"/> in a plain form.
/// </summary>
public abstract class Field<TValue> : ComponentBase
{
    [CascadingParameter]
    private EditContext? Form { get; set; }

    [Parameter]
    public Expression<Func<TValue>>? For { get; set; }

    [Parameter]
    public string? Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public string? Error { get; set; }

    /// <summary>The one question of its page: its label is then the page's heading.</summary>
    [Parameter]
    public bool IsPageHeading { get; set; }

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    protected string FieldName => Name ?? (For is null ? throw new InvalidOperationException($"{GetType().Name} needs For or Name") : FieldPath.Of(For.Body));
    protected string Id => FieldPath.IdOf(FieldName);
    protected bool HasError => ErrorText is not null;
    protected string? ErrorText => Error ?? FirstMessage();
    protected string? DescribedBy => Described(Hint is not null ? $"{Id}-hint" : null, HasError ? $"{Id}-error" : null);
    protected string GroupClass => HasError ? "govuk-form-group govuk-form-group--error" : "govuk-form-group";

    protected static string? Described(params string?[] ids) =>
        string.Join(' ', ids.Where(id => id is not null)) is { Length: > 0 } all ? all : null;

    protected override void OnParametersSet()
    {
        if (Form is not null && For is not null)
            FieldsOnPage.In(Form)[FieldIdentifier.Create(For)] = Id;
    }

    protected TValue? Current(TValue? given) => For is null ? given : For.Compile(preferInterpretation: true)();

    private string? FirstMessage() => Form is null || For is null ? null : Form.GetValidationMessages(FieldIdentifier.Create(For)).FirstOrDefault();
}
