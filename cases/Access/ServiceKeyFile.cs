using System.Security.Cryptography;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Access;

internal static class ServiceKeyFile
{
    private const string Name = "service.key";

    public static byte[] ReadOrMake(string folder)
    {
        OwnFolder.Make(folder);
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            Make(path);
        }

        try
        {
            if (Convert.FromBase64String(File.ReadAllText(path).Trim()) is { Length: ServiceKey.Bytes } key)
            {
                return key;
            }
        }
        catch (FormatException)
        {
            // Falls through to the one plain line below.
        }

        throw new StorageRefusedException($"{path} is not a key. Put back the one that belongs to this database.");
    }

    // Written whole under another name first, so a kill leaves a full key or none; a second maker does not replace it.
    private static void Make(string path)
    {
        var unfinished = $"{path}.{Environment.ProcessId}.new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.WriteThrough };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(unfinished, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(ServiceKey.Bytes))));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(unfinished);
        }
    }
}
