namespace WestKent.Bot.Answers.Phones;

/// <summary>Figures that stand together, and where they stood.</summary>
/// <param name="Digits">The figures; O typed for nought and figures said in words are figures here.</param>
/// <param name="HasPlus">A plus sign stands before it.</param>
/// <param name="IsBracketedZero">"(0)", which is left out after +44.</param>
/// <param name="Separator">What parts it from the group before: '\n' where it cannot be part of the same number.</param>
internal readonly record struct DigitGroup(string Digits, int Start, int End, bool HasPlus, bool IsBracketedZero, char Separator)
{
    public const char Apart = '\n';

    public bool IsApart => Separator == Apart;
}
