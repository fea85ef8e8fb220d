namespace WestKent.Cases.Casework;

/// <summary>
/// The check character: a sum over the field of 32 elements in which every place has its own weight, so a wrong
/// character or any swap of two always changes it.
/// </summary>
internal static class ReferenceCheck
{
    // x^5 + x^2 + 1 has no factors and x generates every element but zero, so the powers of x are 31 different weights.
    private const int Polynomial = 0b100101;

    public static int Of(ReadOnlySpan<int> digits)
    {
        var sum = 0;
        foreach (var digit in digits)
        {
            sum = TimesX(sum ^ digit);
        }

        return sum;
    }

    private static int TimesX(int element)
    {
        var shifted = element << 1;
        return shifted >= 32 ? shifted ^ Polynomial : shifted;
    }
}
