namespace WestKent.Bot.Understanding.Learning;

internal enum SignKind { Concept, TakenBack, Word, NotWord, Pair, Piece }

/// <summary>One thing a message shows, before it has a number: what kind, a key that tells it from all others, and how much it counts.</summary>
internal readonly record struct Sign(SignKind Kind, ulong Key, float Value, string Name)
{
    public static Sign Of(SignKind kind, float value, string name) => new(kind, Hash(kind, name), value, name);

    public static Sign OfTwo(SignKind kind, float value, string first, string second) => new(kind, Mix(Hash(kind, first), second), value, "");

    /// <summary>A piece of a word: there are so many that they are never made into strings.</summary>
    public static Sign OfPiece(float value, ReadOnlySpan<char> piece) => new(SignKind.Piece, Hash(SignKind.Piece, piece), value, "");

    /// <summary>In words staff can read; pairs and pieces are not told, the words are.</summary>
    public string? Told => Kind switch
    {
        SignKind.Concept => Name,
        SignKind.TakenBack => "no " + Name,
        SignKind.Word => "'" + Name + "'",
        SignKind.NotWord => "'not " + Name + "'",
        SignKind.Pair or SignKind.Piece => null,
    };

    // FNV-1a: the same in every process, unlike string.GetHashCode.
    private static ulong Hash(SignKind kind, ReadOnlySpan<char> name) => Mix(14695981039346656037UL ^ (ulong)kind, name);

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        hash = (hash ^ 0x1F) * 1099511628211UL;
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }
}
