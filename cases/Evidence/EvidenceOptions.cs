namespace WestKent.Cases.Evidence;

/// <summary>Section <c>Evidence</c>: how much residents may send, and where the virus scanner listens.</summary>
public sealed class EvidenceOptions
{
    public const string Section = "Evidence";

    public int MegabytesPerFile { get; set; } = 25;

    public int FilesAtOnce { get; set; } = 10;

    public int MegabytesPerCase { get; set; } = 500;

    /// <summary>The path of clamd's socket, or the host and port it listens on; empty means there is none and staff look at every file.</summary>
    public string Scanner { get; set; } = "";

    public int ScannerSeconds { get; set; } = 60;

    public bool HasScanner => !string.IsNullOrWhiteSpace(Scanner);

    internal long BytesPerFile => MegabytesPerFile * 1024L * 1024L;

    internal long BytesPerCase => MegabytesPerCase * 1024L * 1024L;

    /// <summary>What one form may carry, with room to tell someone kindly that a file was too large.</summary>
    public long BytesPerForm => (FilesAtOnce + 2L) * BytesPerFile;
}
