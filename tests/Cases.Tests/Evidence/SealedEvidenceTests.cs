using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Casework;
using WestKent.Cases.Evidence;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Evidence;

/// <summary>What residents sent lies sealed on the disk, opens only whole, and can be read from its middle.</summary>
public sealed class SealedEvidenceTests
{
    private const int Chunk = SealedFormat.ChunkBytes;

    private static readonly StaffMember Officer = new("o1", "Kim Brown", new HashSet<StaffRole> { StaffRole.CaseOfficer });

    [Theory]
    [InlineData(1)]
    [InlineData(Chunk - 1)]
    [InlineData(Chunk)]
    [InlineData(Chunk + 1)]
    [InlineData((3 * Chunk) + 17)]
    public async Task A_file_of_any_length_is_read_back_whole_and_from_its_middle(int length)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var folder = saved.Services.GetRequiredService<EvidenceFolder>();
        var sent = RandomNumberGenerator.GetBytes(length);

        var (name, received, sha256, _) = await folder.ReceiveAsync(new MemoryStream(sent), 1024 * 1024, CancellationToken.None);

        Assert.Equal((length, Convert.ToHexStringLower(SHA256.HashData(sent))), ((int)received, sha256));
        Assert.Equal(sent, await folder.ReadAsync(name!, CancellationToken.None));
        await using var content = folder.Open(name!);
        Assert.Equal(length, content.Length);
        for (var from = length - 1; from >= 0; from -= 40_009)
        {
            content.Position = from;
            var part = new byte[Math.Min(70_000, length - from)];
            await content.ReadExactlyAsync(part);
            Assert.Equal(sent[from..(from + part.Length)], part);
        }
    }

    public static TheoryData<string, Func<byte[], int, byte[]>> Changes => new()
    {
        { "one bit", (file, _) => Flipped(file, file.Length / 2) },
        { "the last byte", (file, _) => Flipped(file, file.Length - 1) },
        { "the wrapped key", (file, _) => Flipped(file, 40) },
        { "cut in a chunk", (file, _) => file[..^5] },
        { "cut between chunks", (file, head) => file[..(head + SealedFormat.FullChunk)] },
        { "only the head", (file, head) => file[..head] },
        { "half the head", (file, _) => file[..20] },
        { "two chunks swapped", (file, head) => [.. file[..head], .. file.AsSpan(head + SealedFormat.FullChunk, SealedFormat.FullChunk), .. file.AsSpan(head, SealedFormat.FullChunk), .. file[(head + (2 * SealedFormat.FullChunk))..]] },
        { "something hung on", (file, _) => [.. file, .. new byte[100]] },
    };

    [Theory, MemberData(nameof(Changes))]
    public async Task A_file_changed_on_the_disk_does_not_open(string what, Func<byte[], int, byte[]> change)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var folder = saved.Services.GetRequiredService<EvidenceFolder>();
        var sent = RandomNumberGenerator.GetBytes((2 * Chunk) + 1000);
        var (name, _, _, _) = await folder.ReceiveAsync(new MemoryStream(sent), 1024 * 1024, CancellationToken.None);
        var stored = Path.Combine(saved.Folder, "evidence", name!);
        var file = await File.ReadAllBytesAsync(stored);
        var head = file.Length - sent.Length - (3 * SealedFormat.TagBytes);
        File.Delete(stored);
        await File.WriteAllBytesAsync(stored, change(file, head));

        Assert.True(await Record.ExceptionAsync(() => folder.ReadAsync(name!, CancellationToken.None)) is CryptographicException, what);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_of_it_lies_open_and_it_opens_after_a_restart_and_under_a_new_key(Database database)
    {
        var postgres = database == Database.Postgres ? await PostgresServer.NewDatabaseAsync() : "";
        var folder = Directory.CreateTempSubdirectory("cases-").FullName;
        var photo = MadePictures.Jpeg(new Random(1));
        var before = await Saved.OpenAsync(folder, postgres);
        var caseId = await before.ReportAsync();
        await before.DoAsync<TakeEvidence, TakeFileOutcome>(take => take.HandleAsync(caseId, "door.jpg", new MemoryStream(photo), CancellationToken.None));
        Assert.All(Directory.GetFiles(Path.Combine(folder, "evidence")), stored => Assert.Equal(-1, File.ReadAllBytes(stored).AsSpan().IndexOf(photo.AsSpan(0, 12))));
        await before.Services.DisposeAsync();

        await using var after = await Saved.OpenAsync(folder, postgres);
        var now = after.Clock.GetUtcNow();
        after.Services.GetRequiredService<IKeyManager>().CreateNewKey(now, now.AddDays(90));
        var file = await after.ReadAsync(db => db.EvidenceFiles.SingleAsync());
        await after.DoAsync<DecideEvidence, DecideEvidenceOutcome>(decide => decide.HandleAsync(Officer, caseId, file.Id, true, CancellationToken.None));

        var opened = await after.DoAsync<OpenEvidence, OpenEvidenceOutcome>(open => open.HandleAsync(Officer, caseId, file.Id, false, CancellationToken.None));
        await using var content = Assert.IsType<OpenEvidenceOutcome.Opened>(opened).Content;
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes);
        Assert.Equal(photo, bytes);
    }

    [Fact]
    public async Task A_plain_file_from_before_opens_and_is_sealed_when_the_worker_first_runs()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();
        byte[] sound = [.. "ID3"u8, .. RandomNumberGenerator.GetBytes(100_000)];
        await saved.DoAsync<TakeEvidence, TakeFileOutcome>(take => take.HandleAsync(caseId, "talk.mp3", new MemoryStream(sound), CancellationToken.None));
        var stored = Assert.Single(Directory.GetFiles(Path.Combine(saved.Folder, "evidence")));
        File.Delete(stored);
        await File.WriteAllBytesAsync(stored, sound);
        var folder = saved.Services.GetRequiredService<EvidenceFolder>();

        Assert.Equal(sound, await folder.ReadAsync(Path.GetFileName(stored), CancellationToken.None));
        await saved.Services.GetRequiredService<EvidenceWorker>().RunOnceAsync(CancellationToken.None);

        Assert.Equal(-1, (await File.ReadAllBytesAsync(stored)).AsSpan().IndexOf(sound.AsSpan(0, 12)));
        Assert.Equal(sound, await folder.ReadAsync(Path.GetFileName(stored), CancellationToken.None));
        Assert.Single(Directory.GetFiles(Path.Combine(saved.Folder, "evidence")));
    }

    [Fact]
    public async Task One_damaged_file_is_held_for_staff_and_those_behind_it_are_scanned()
    {
        using var scanner = new PlayedScanner("stream: OK\0");
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => services.Configure<EvidenceOptions>(limits => limits.Scanner = scanner.Address));
        var caseId = await saved.ReportAsync();
        foreach (var name in new[] { "first", "second", "third" })
        {
            await saved.DoAsync<TakeEvidence, TakeFileOutcome>(take =>
                take.HandleAsync(caseId, $"{name}.mp3", new MemoryStream([.. "ID3"u8, .. RandomNumberGenerator.GetBytes(500)]), CancellationToken.None));
            saved.Clock.Pass(TimeSpan.FromSeconds(1));
        }

        var files = await saved.ReadAsync(db => db.EvidenceFiles.OrderBy(file => file.AtUtc).ToListAsync());
        var damaged = Path.Combine(saved.Folder, "evidence", files[0].StoredName);
        var bytes = await File.ReadAllBytesAsync(damaged);
        File.Delete(damaged);
        await File.WriteAllBytesAsync(damaged, Flipped(bytes, bytes.Length - 1));
        File.Delete(Path.Combine(saved.Folder, "evidence", files[1].StoredName));
        await saved.Services.GetRequiredService<EvidenceWorker>().RunOnceAsync(CancellationToken.None);

        Assert.Equal(
            [(EvidenceState.Held, HeldFor.Damage), (EvidenceState.Held, HeldFor.Damage), (EvidenceState.Clean, null)],
            (await saved.ReadAsync(db => db.EvidenceFiles.OrderBy(file => file.AtUtc).ToListAsync())).Select(file => (file.State, file.Reason)));
    }

    private static byte[] Flipped(byte[] file, int at)
    {
        var changed = file.ToArray();
        changed[at] ^= 1;
        return changed;
    }
}
