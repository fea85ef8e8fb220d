using PdfSharp.Pdf.IO;
using WestKent.Cases.Reviews;
using WestKent.Portal.CaseReview.Papers;

namespace WestKent.Tests.Portal.CaseReview;

public sealed class PdfPapersTests
{
    [Fact]
    public void The_file_has_a_title_a_language_tags_and_words_that_can_be_selected()
    {
        var file = PdfPapers.Write(PaperWith("Loud music until three"));
        using var read = PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Import);
        var catalog = read.Internals.Catalog;

        Assert.Equal("Papers", read.Info.Title);
        Assert.Equal("en-GB", read.Language);
        Assert.True(catalog.Elements.GetDictionary("/MarkInfo")!.Elements.GetBoolean("/Marked"));
        Assert.NotNull(catalog.Elements.GetDictionary("/StructTreeRoot"));
        // What lets a reader copy, search and speak the words: plain letters, or a table from each sign to its letter.
        var fonts = read.Pages[0].Elements.GetDictionary("/Resources")!.Elements.GetDictionary("/Font")!;
        Assert.All(fonts.Elements.Keys.Select(font => fonts.Elements.GetDictionary(font)!.Elements), font => Assert.True(
            font.GetName("/Encoding") == "/WinAnsiEncoding" || font.GetDictionary("/ToUnicode") is not null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("Привіт, сусіде. Zażółć gęślą jaźń. ὅμοιος")]
    [InlineData("\U0001F600 مرحبا \uFFFD \u200B")]
    [InlineData("line\r\nline\n\n\nline\ttab")]
    public void Any_words_can_be_set(string words) => Assert.NotEmpty(PdfPapers.Write(PaperWith(words)));

    [Fact]
    public void A_word_longer_than_the_page_and_a_story_longer_than_a_page_are_set_whole()
    {
        var file = PdfPapers.Write(PaperWith(new string('x', 3000), string.Join('\n', Enumerable.Repeat("Again the same noise, all night long.", 200))));
        using var read = PdfReader.Open(new MemoryStream(file), PdfDocumentOpenMode.Import);

        Assert.InRange(read.PageCount, 5, 8);
    }

    private static Paper PaperWith(params string[] stories) => new(
        "Papers", "The Act", "Foot", "Page {{page}} of {{pages}}", "Some letters are missing",
        [
            new PaperSection(null, "About") { Facts = [new("Name", "Priya Shah")] },
            new PaperSection(PackPart.Log, "Log") { Incidents = [.. stories.Select(story => new PaperIncident("3 November 2026", "Told: Police", "At home", story))] },
            new PaperSection(PackPart.Reports, "Reports") { Table = new(["1", "2", "3", "4", "5", "6"], [["1", "2", "3", "4", "5", "6"]]) },
        ]);
}
