using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Evidence;

/// <summary>
/// Where the bytes lie: one folder beside the database, closed to other accounts, outside everything that is served. A
/// file has a random name and no ending, cannot be run or written to, and is sealed: the folder alone shows nothing.
/// </summary>
internal sealed class EvidenceFolder(IOptions<StorageOptions> storage, EvidenceSeal seal)
{
    private const string Unfinished = ".part";
    private const int BufferBytes = 80 * 1024;

    private string Path { get; } = System.IO.Path.Combine(storage.Value.Folder, "evidence");

    public string PathOf(string storedName) => System.IO.Path.Combine(Path, storedName);

    public bool Has(string storedName) => File.Exists(PathOf(storedName));

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

            Close(unfinished);
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
            using var writing = await seal.BeginAsync(file, ct);
            await writing.WriteAsync(content, ct);
            await writing.FinishAsync(ct);
        }

        Close(PathOf(name));
        return name;
    }

    /// <summary>The bytes as they were sent.</summary>
    /// <exception cref="CryptographicException">It was changed, or the key it was sealed with is gone; reading on may throw it too.</exception>
    public Stream Open(string storedName) => seal.Open(OpenFile(storedName));

    public async Task<byte[]> ReadAsync(string storedName, CancellationToken ct)
    {
        await using var content = Open(storedName);
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, ct);
        return bytes;
    }

    /// <summary>Seals a file that was kept before files were sealed; does nothing to any other.</summary>
    public async Task SealAsync(string storedName, CancellationToken ct)
    {
        await using var plain = OpenFile(storedName);
        if (EvidenceSeal.IsSealed(plain))
        {
            return;
        }

        plain.Position = 0;
        var unfinished = PathOf(NewName() + Unfinished);
        try
        {
            await WriteAsync(plain, unfinished, long.MaxValue, ct);
            Close(unfinished);
            File.Move(unfinished, PathOf(storedName), overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

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

    private FileStream OpenFile(string storedName) => new(PathOf(storedName), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferBytes, useAsync: true);

    private async Task<(long Length, string Sha256, byte[] Head)> WriteAsync(Stream content, string path, long mostBytes, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        var head = new MemoryStream(FileType.HeadBytes);
        var length = 0L;
        await using var file = Create(path);
        using var writing = await seal.BeginAsync(file, ct);
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
            await writing.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        await writing.FinishAsync(ct);
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

    private static void Close(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead);
        }
    }

    private static string NewName() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
