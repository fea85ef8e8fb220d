using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WestKent.Cases.Evidence;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Evidence;

/// <summary>Our talk with a real clamd, and what we take from it when it does not answer as it should.</summary>
public sealed class VirusScannerTests
{
    [ClamdFact]
    public async Task What_clamd_finds_in_a_sealed_file_is_turned_away_and_the_rest_let_through()
    {
        using var clamd = await RealScanner.StartAsync();
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => services.Configure<EvidenceOptions>(limits => limits.Scanner = clamd.Address));
        var caseId = await saved.ReportAsync();
        await TakeAsync(saved, caseId, "long.mp3", [.. "ID3"u8, .. new byte[(RealScanner.StreamMegabytes * 1024 * 1024) + 1_000_000]]);
        await TakeAsync(saved, caseId, "door.jpg", MadePictures.Jpeg(new Random(3)));
        await TakeAsync(saved, caseId, "talk.mp3", [.. "ID3"u8, .. new byte[2_000_000]]);
        await TakeAsync(saved, caseId, "letter.pdf", [.. "%PDF-1.7\n"u8, .. new byte[100_000], .. RealScanner.Eicar, .. new byte[100_000], .. "\n%%EOF"u8]);
        await saved.Services.GetRequiredService<EvidenceWorker>().RunOnceAsync(CancellationToken.None);

        var states = await saved.ReadAsync(db => db.EvidenceFiles.ToDictionaryAsync(file => file.Name, file => (file.State, file.Reason)));
        Assert.Equal((EvidenceState.Held, HeldFor.TooLargeToScan), states["long.mp3"]);
        Assert.Equal((EvidenceState.Clean, null), states["door.jpg"]);
        Assert.Equal((EvidenceState.Clean, null), states["talk.mp3"]);
        Assert.Equal((EvidenceState.Refused, ScanEvidence.VirusFound), states["letter.pdf"]);
        Assert.Equal(4, Directory.GetFiles(Path.Combine(saved.Folder, "evidence")).Length);
    }

    [ClamdFact]
    public async Task Clean_infected_too_large_slow_and_gone_are_told_apart()
    {
        using var clamd = await RealScanner.StartAsync();
        var patient = new VirusScanner(Options.Create(new EvidenceOptions { Scanner = clamd.Address, ScannerSeconds = 30 }));
        var hasty = new VirusScanner(Options.Create(new EvidenceOptions { Scanner = clamd.Address, ScannerSeconds = 1 }));

        Assert.Equal(ScanResult.Nothing, await AskAsync(patient, new byte[3_000_000]));
        Assert.Equal(ScanResult.Found, await AskAsync(patient, RealScanner.Eicar));
        Assert.Equal(ScanResult.TooLarge, await AskAsync(patient, new byte[(RealScanner.StreamMegabytes * 1024 * 1024) + 1_000_000]));
        Assert.Equal(ScanResult.Found, await AskAsync(patient, RealScanner.Eicar));

        clamd.Stall();
        Assert.Equal(ScanResult.NoAnswer, await AskAsync(hasty, RealScanner.Eicar));
        clamd.GoOn();
        Assert.Equal(ScanResult.Found, await AskAsync(patient, RealScanner.Eicar));

        clamd.Stop();
        Assert.Equal(ScanResult.NoAnswer, await AskAsync(patient, RealScanner.Eicar));
    }

    private static Task<TakeFileOutcome> TakeAsync(Saved saved, Guid caseId, string name, byte[] content) =>
        saved.DoAsync<TakeEvidence, TakeFileOutcome>(take => take.HandleAsync(caseId, name, new MemoryStream(content), CancellationToken.None));

    private static Task<ScanResult> AskAsync(VirusScanner scanner, byte[] content) => scanner.ScanAsync(new MemoryStream(content), CancellationToken.None);
}
