namespace WestKent.Tests.Cases.Given;

internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "WestKent.Asb.SelfService.sln")) ? folder : Find(Directory.GetParent(folder)!.FullName);
}
