namespace WestKent.Cases.Access;

/// <summary>The 2,048 plain words passphrases are made of; each word is 11 bits.</summary>
internal static class PassphraseWords
{
    public static IReadOnlyList<string> All { get; } = Read();

    private static string[] Read()
    {
        using var list = typeof(PassphraseWords).Assembly.GetManifestResourceStream("passphrase-words.txt")!;
        using var reader = new StreamReader(list);
        return reader.ReadToEnd().Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
