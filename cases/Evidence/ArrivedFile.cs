namespace WestKent.Cases.Evidence;

/// <summary>A file that came in whole and lies in the folder.</summary>
internal sealed record ArrivedFile(string Name, FileType Type, long Length, string Sha256, string StoredName);

/// <summary>What became of one file of a form.</summary>
public enum TakeFileOutcome
{
    Taken,

    /// <summary>This very file is on the case already.</summary>
    AlreadyHere,
    Empty,
    TooLarge,

    /// <summary>Not a photo, sound, video or PDF, or its name says something else than its content.</summary>
    WrongKind,

    /// <summary>The case holds as much as it can.</summary>
    CaseFull,
    NoSuchCase,
}
