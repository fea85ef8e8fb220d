using System.Runtime.CompilerServices;

namespace WestKent.Tests.Portal;

internal static class Repository
{
    public static string Portal { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "portal"));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
