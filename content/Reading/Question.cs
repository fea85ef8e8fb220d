namespace WestKent.Content.Reading;

/// <summary>A question that decides between what the resident's words may mean.</summary>
public sealed record Question(string Id, string Ask, string Sms, IReadOnlyList<QuestionChoice> Choices);

/// <summary><c>Means</c> is stays, confirms, unsure or the label the answer moves to; <c>Because</c> then says why.</summary>
public sealed record QuestionChoice(
    string Id,
    string Say,
    string? Sms,
    IReadOnlyList<string> Also,
    string Means,
    string? Because,
    IReadOnlyDictionary<string, string> Fills);
