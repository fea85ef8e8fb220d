using System.Linq.Expressions;

namespace WestKent.Portal.Components;

internal static class FieldPath
{
    /// <summary>The name a form posts for `() => Answer!.Description`: "Answer.Description".</summary>
    public static string Of(Expression expression) => expression switch
    {
        UnaryExpression convert => Of(convert.Operand),
        MemberExpression { Expression: MemberExpression or UnaryExpression } member => $"{Of(member.Expression)}.{member.Member.Name}",
        MemberExpression member => member.Member.Name,
        _ => throw new ArgumentException($"A field is a property, not {expression}", nameof(expression)),
    };

    public static string IdOf(string name) => name.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);
}
