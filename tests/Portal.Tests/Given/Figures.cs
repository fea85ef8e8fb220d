namespace WestKent.Tests.Portal.Given;

/// <summary>Measured figures, for the end of a test run: into the file that TEST_FIGURES names.</summary>
internal static class Figures
{
    private static readonly string? Kept = Environment.GetEnvironmentVariable("TEST_FIGURES");

    public static void Tell(string figure)
    {
        if (!string.IsNullOrEmpty(Kept))
            File.AppendAllText(Kept, figure + Environment.NewLine);
    }
}
