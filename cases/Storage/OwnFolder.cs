namespace WestKent.Cases.Storage;

/// <summary>What residents told us lies in this folder, so a new one is closed to every other account.</summary>
internal static class OwnFolder
{
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
