using PdfSharp.Fonts;

namespace WestKent.Portal.CaseReview.Papers;

/// <summary>The two faces the papers are set in, shipped with the service so that they look the same on every machine.</summary>
internal sealed class PdfFonts : IFontResolver
{
    public const string Family = "Liberation Sans";

    private const string Regular = "LiberationSans-Regular";
    private const string Bold = "LiberationSans-Bold";

    public static void Use() => GlobalFontSettings.FontResolver ??= new PdfFonts();

    public FontResolverInfo ResolveTypeface(string familyName, bool bold, bool italic) => new(bold ? Bold : Regular);

    public byte[] GetFont(string faceName)
    {
        using var file = typeof(PdfFonts).Assembly.GetManifestResourceStream($"{faceName}.ttf")
            ?? throw new InvalidOperationException($"The font {faceName} is not built in.");
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
