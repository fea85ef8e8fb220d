using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Evidence;

/// <summary>
/// Where the bytes lie: one folder beside the database, closed to other accounts, outside everything that is served. A
/// file has a random name and no ending, and cannot be run or written to.
/// </summary>
internal sealed class EvidenceFolder(IOptions<StorageOptions> storage)
{
    private const string Unfinished = ".part";
    private const int BufferBytes = 80 * 1024;

    private string Path { get; } = System.IO.Path.Combine(storage.Value.Folder, "evidence");

    public string PathOf(string storedName) => System.IO.Path.Combine(Path, storedName);

    /// <summary>Takes a stream in to its end, or up to the limit, and never leaves half a file under its real name.</summary>
    /// <returns>The stored name, length and hash; the name is null if there was nothing, or more than the limit.</returns>
    public async Task<(string? StoredName, long Length, string Sha256, byte[] Head)> ReceiveAsync(Stream content, long mostBytes, CancellationToken ct)
    {
        var name = NewName();
        var unfinished = PathOf(name + Unfinished);
        try
        {
            var (length, sha256, head) = await WriteAsync(content, unfinished, mostBytes, ct);
            if (length == 0 || length > mostBytes)
            {
                return (null, length, sha256, head);
            }

            Seal(unfinished);
            File.Move(unfinished, PathOf(name));
            return (name, length, sha256, head);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public async Task<string> KeepAsync(ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var name = NewName();
        await using (var file = Create(PathOf(name)))
        {
            await file.WriteAsync(content, ct);
        }

        Seal(PathOf(name));
        return name;
    }

    public FileStream Open(string storedName) => new(PathOf(storedName), FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, useAsync: true);

    public void Delete(string? storedName)
    {
        if (storedName is not null)
        {
            File.Delete(PathOf(storedName));
        }
    }

    /// <summary>Files older than this instant, for whoever knows which of them belong to nothing.</summary>
    public IEnumerable<string> NamesBefore(DateTime beforeUtc) => Directory.Exists(Path)
        ? new DirectoryInfo(Path).EnumerateFiles().Where(file => file.LastWriteTimeUtc < beforeUtc).Select(file => file.Name)
        : [];

    private static async Task<(long Length, string Sha256, byte[] Head)> WriteAsync(Stream content, string path, long mostBytes, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        var head = new MemoryStream(FileType.HeadBytes);
        var length = 0L;
        await using var file = Create(path);
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            length += read;
            if (length > mostBytes)
            {
                // The rest is read and thrown away, so that the sender hears why instead of losing the connection.
                continue;
            }

            head.Write(buffer, 0, (int)Math.Min(read, FileType.HeadBytes - head.Length));
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        return (length, Convert.ToHexStringLower(hash.GetHashAndReset()), head.ToArray());
    }

    private static FileStream Create(string path)
    {
        OwnFolder.Make(System.IO.Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private static void Seal(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead);
        }
    }

    private static string NewName() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
