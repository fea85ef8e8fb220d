using WestKent.Content.Reading;

namespace WestKent.Tests.Portal.Given;

/// <summary>Where the solution lies, and the portal as it was built with these tests.</summary>
internal static class BuiltPortal
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Folder { get; } = Path.Combine(Root, "portal");

    public static string Program { get; } = Path.Combine(Folder, "bin", BuildOf(AppContext.BaseDirectory), "WestKent.Portal.dll");

    /// <summary>The real content, as the portal reads it.</summary>
    public static ContentSnapshot Content { get; } =
        ContentLibrary.Open(Path.Combine(Root, "content"), null, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance).Current;

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "WestKent.Asb.SelfService.sln")) ? folder : Find(Directory.GetParent(folder)!.FullName);

    // "Debug/net10.0", the same for every project built in one go.
    private static string BuildOf(string folder)
    {
        var parts = folder.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        return Path.Combine(parts[^2], parts[^1]);
    }
}
