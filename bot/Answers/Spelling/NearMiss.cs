namespace WestKent.Bot.Answers.Spelling;

/// <summary>How many slips of the finger part two words: a letter too many, too few, wrong, or two swapped.</summary>
internal static class NearMiss
{
    private const int Longest = 40;

    public static bool IsWithin(int slips, string typed, string meant) =>
        Math.Abs(typed.Length - meant.Length) <= slips && typed.Length <= Longest && meant.Length <= Longest && Slips(typed, meant) <= slips;

    private static int Slips(string typed, string meant)
    {
        Span<int> before = stackalloc int[meant.Length + 1];
        Span<int> last = stackalloc int[meant.Length + 1];
        Span<int> current = stackalloc int[meant.Length + 1];
        for (var column = 0; column <= meant.Length; column++)
            last[column] = column;

        for (var row = 1; row <= typed.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= meant.Length; column++)
            {
                var wrong = typed[row - 1] == meant[column - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(last[column] + 1, current[column - 1] + 1), last[column - 1] + wrong);
                var swapped = row > 1 && column > 1 && typed[row - 1] == meant[column - 2] && typed[row - 2] == meant[column - 1];
                current[column] = swapped ? Math.Min(least, before[column - 2] + 1) : least;
            }

            last.CopyTo(before);
            current.CopyTo(last);
        }

        return last[meant.Length];
    }
}
