using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WestKent.Cases.Casework;
using WestKent.Cases.Evidence;
using WestKent.Cases.Following;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Evidence;

public sealed class TakeEvidenceTests
{
    private static readonly StaffMember Officer = new("o1", "Kim Brown", new HashSet<StaffRole> { StaffRole.CaseOfficer });

    [Theory, OnSqlite, OnPostgres]
    public async Task A_photo_is_sealed_held_and_opened_by_staff_only_once_one_of_them_let_it_through(Database database)
    {
        await using var saved = await Saved.NewAsync(database);
        var caseId = await saved.ReportAsync();
        var photo = MadePictures.Jpeg(new Random(1));

        Assert.Equal(TakeFileOutcome.Taken, await TakeAsync(saved, caseId, @"C:\photos\door.jpg", photo));
        Assert.Equal(TakeFileOutcome.AlreadyHere, await TakeAsync(saved, caseId, "again.jpg", photo));
        var file = Assert.Single(await ListAsync(saved, caseId));
        Assert.Equal(("door.jpg", EvidenceState.Held, HeldFor.NoScanner, true), (file.Name, file.State, file.Reason, file.HasShareableCopy));
        Assert.IsType<OpenEvidenceOutcome.Held>(await OpenAsync(saved, caseId, file.Id, shareable: false));
        Assert.Equal(DecideEvidenceOutcome.Decided, await DecideAsync(saved, caseId, file.Id, release: true));
        Assert.Equal(DecideEvidenceOutcome.AlreadyDecided, await DecideAsync(saved, caseId, file.Id, release: false));

        Assert.Equal(photo, await BytesAsync(await OpenAsync(saved, caseId, file.Id, shareable: false)));
        Assert.DoesNotContain(MadePictures.Secret, Encoding.ASCII.GetString(await BytesAsync(await OpenAsync(saved, caseId, file.Id, shareable: true))), StringComparison.Ordinal);
        Assert.Equal([SourceActs.SentFiles], await saved.TasksAsync(caseId));
        Assert.Equal(2, await saved.ReadAsync(db => db.Audit.CountAsync(entry => entry.What.StartsWith("evidence-") && entry.What.EndsWith("opened"))));
    }

    [Fact]
    public async Task A_file_of_another_case_does_not_exist()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var (mine, other) = (await saved.ReportAsync(), await saved.ReportAsync(AReport.ByText("+447700900456")));
        await TakeAsync(saved, mine, "door.jpg", MadePictures.Jpeg(new Random(1)));
        var file = Assert.Single(await ListAsync(saved, mine));

        Assert.IsType<OpenEvidenceOutcome.NoSuchFile>(await OpenAsync(saved, other, file.Id, shareable: false));
        Assert.Equal(DecideEvidenceOutcome.NoSuchFile, await DecideAsync(saved, other, file.Id, release: true));
        Assert.Empty(await ListAsync(saved, other));
        Assert.Equal(TakeFileOutcome.NoSuchCase, await TakeAsync(saved, Guid.NewGuid(), "door.jpg", [1]));
    }

    [Fact]
    public async Task What_was_changed_on_the_disk_is_not_given_out_as_what_was_sent()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);
        var caseId = await saved.ReportAsync();
        await TakeAsync(saved, caseId, "talk.mp3", [.. "ID3"u8, .. new byte[100]]);
        var file = Assert.Single(await ListAsync(saved, caseId));
        await DecideAsync(saved, caseId, file.Id, release: true);
        var stored = Assert.Single(Directory.GetFiles(Path.Combine(saved.Folder, "evidence")));
        File.Delete(stored);
        await File.WriteAllTextAsync(stored, "something else");

        Assert.IsType<OpenEvidenceOutcome.Broken>(await OpenAsync(saved, caseId, file.Id, shareable: false));
    }

    public static TheoryData<string, byte[], TakeFileOutcome> Refused => new()
    {
        { "photo.jpg", [.. "MZ"u8, .. new byte[200]], TakeFileOutcome.WrongKind },
        { "setup.exe", [.. "MZ"u8, .. new byte[200]], TakeFileOutcome.WrongKind },
        { "photo.exe", MadePictures.Jpeg(new Random(1)), TakeFileOutcome.WrongKind },
        { "photo.png", MadePictures.Jpeg(new Random(1)), TakeFileOutcome.WrongKind },
        { "photo", MadePictures.Jpeg(new Random(1)), TakeFileOutcome.WrongKind },
        { "photo.jpg", ZipBomb(), TakeFileOutcome.WrongKind },
        { "letter.pdf", [.. "<html><script>"u8, .. new byte[50]], TakeFileOutcome.WrongKind },
        { "letter.svg", [.. "<svg xmlns='http://www.w3.org/2000/svg'>"u8], TakeFileOutcome.WrongKind },
        { "sound.mp3", [], TakeFileOutcome.Empty },
        { "film.mp4", [.. "\0\0\0\x18ftypmp42"u8, .. new byte[1024 * 1024]], TakeFileOutcome.TooLarge },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task What_is_not_what_we_take_is_refused_and_leaves_nothing_behind(string name, byte[] content, TakeFileOutcome expected)
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => services.Configure<EvidenceOptions>(limits => limits.MegabytesPerFile = 1));
        var caseId = await saved.ReportAsync();

        Assert.Equal(expected, await TakeAsync(saved, caseId, name, content));

        Assert.Empty(await ListAsync(saved, caseId));
        Assert.Empty(Directory.GetFiles(Path.Combine(saved.Folder, "evidence")));
    }

    public static TheoryData<string, byte[], string> Doubtful => new()
    {
        { "photo.jpg", [.. MadePictures.Jpeg(new Random(2)), .. "PK\x03\x04 and more PK\x05\x06"u8, .. new byte[18]], Suspicion.ExtraData },
        { "photo.jpg", [.. MadePictures.Jpeg(new Random(2)), .. "<script>"u8], Suspicion.ExtraData },
        { "photo.png", [.. MadePictures.Png(new Random(2)), 0], Suspicion.ExtraData },
        { "letter.pdf", [.. "%PDF-1.7 /OpenAction << /S /JavaScript /JS (app.alert(1)) >> %%EOF"u8], Suspicion.ActiveDocument },
        { "letter.pdf", [.. "%PDF-1.7 %%EOF"u8, .. new byte[5000]], Suspicion.ExtraData },
    };

    [Theory, MemberData(nameof(Doubtful))]
    public async Task What_hides_a_second_thing_is_held_for_a_person_even_where_the_scanner_finds_nothing(string name, byte[] content, string reason)
    {
        using var scanner = new PlayedScanner("stream: OK\0");
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => services.Configure<EvidenceOptions>(limits => limits.Scanner = scanner.Address));
        var caseId = await saved.ReportAsync();

        Assert.Equal(TakeFileOutcome.Taken, await TakeAsync(saved, caseId, name, content));
        await saved.Services.GetRequiredService<EvidenceWorker>().RunOnceAsync(CancellationToken.None);

        var file = Assert.Single(await ListAsync(saved, caseId));
        Assert.Equal((EvidenceState.Held, reason), (file.State, file.Reason));
    }

    [Theory]
    [InlineData("stream: OK\0", EvidenceState.Clean, 2)]
    [InlineData("stream: Eicar-Test-Signature FOUND\0", EvidenceState.Refused, 0)]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", EvidenceState.Held, 2)]
    [InlineData("", EvidenceState.Held, 2)]
    public async Task What_the_scanner_says_decides_and_without_an_answer_nothing_is_let_through(string answer, EvidenceState expected, int filesLeft)
    {
        using var scanner = new PlayedScanner(answer);
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => services.Configure<EvidenceOptions>(limits => limits.Scanner = scanner.Address));
        var caseId = await saved.ReportAsync();
        await TakeAsync(saved, caseId, "door.jpg", MadePictures.Jpeg(new Random(3)));

        await saved.Services.GetRequiredService<EvidenceWorker>().RunOnceAsync(CancellationToken.None);

        Assert.Equal(expected, Assert.Single(await ListAsync(saved, caseId)).State);
        Assert.Equal(filesLeft, Directory.GetFiles(Path.Combine(saved.Folder, "evidence")).Length);
    }

    private static byte[] ZipBomb()
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("zeros").Open())
        {
            entry.Write(new byte[10_000_000]);
        }

        return packed.ToArray();
    }

    private static Task<TakeFileOutcome> TakeAsync(Saved saved, Guid caseId, string name, byte[] content) =>
        saved.DoAsync<TakeEvidence, TakeFileOutcome>(take => take.HandleAsync(caseId, name, new MemoryStream(content), CancellationToken.None));

    private static Task<IReadOnlyList<EvidenceItem>> ListAsync(Saved saved, Guid caseId) =>
        saved.DoAsync<ReadEvidence, IReadOnlyList<EvidenceItem>>(read => read.HandleAsync(caseId, CancellationToken.None));

    private static Task<OpenEvidenceOutcome> OpenAsync(Saved saved, Guid caseId, Guid fileId, bool shareable) =>
        saved.DoAsync<OpenEvidence, OpenEvidenceOutcome>(open => open.HandleAsync(Officer, caseId, fileId, shareable, CancellationToken.None));

    private static Task<DecideEvidenceOutcome> DecideAsync(Saved saved, Guid caseId, Guid fileId, bool release) =>
        saved.DoAsync<DecideEvidence, DecideEvidenceOutcome>(decide => decide.HandleAsync(Officer, caseId, fileId, release, CancellationToken.None));

    private static async Task<byte[]> BytesAsync(OpenEvidenceOutcome outcome)
    {
        await using var content = Assert.IsType<OpenEvidenceOutcome.Opened>(outcome).Content;
        var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
