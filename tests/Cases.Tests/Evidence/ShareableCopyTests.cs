using System.Text;
using WestKent.Cases.Evidence;

namespace WestKent.Tests.Cases.Evidence;

/// <summary>What is shared of a photo is the photo.</summary>
public sealed class ShareableCopyTests
{
    private const int Pictures = 1000;

    private static readonly byte[][] Telling =
    [
        .. new[] { MadePictures.Secret, "Exif\0", "eXIf", "xmpmeta", "ns.adobe.com", "tEXt", "iTXt", "zTXt", "tIME" }.Select(Encoding.ASCII.GetBytes),
    ];

    [Fact]
    public void A_whole_photo_gets_a_copy_without_a_byte_of_where_when_and_by_what_it_was_taken()
    {
        var chance = new Random(8);
        for (var number = 0; number < 50; number++)
        {
            var (jpeg, png) = (MadePictures.Jpeg(chance), MadePictures.Png(chance));

            AssertTellsNothing(Assert.IsType<PictureRead>(JpegCopy.Read(jpeg)).Copy);
            AssertTellsNothing(Assert.IsType<PictureRead>(PngCopy.Read(png)).Copy);
        }
    }

    [Fact]
    public void The_copy_of_a_copy_is_the_same_so_the_picture_itself_is_untouched()
    {
        var chance = new Random(9);
        var jpeg = JpegCopy.Read(MadePictures.Jpeg(chance))!.Copy;
        var png = PngCopy.Read(MadePictures.Png(chance))!.Copy;

        Assert.Equal(jpeg, JpegCopy.Read(jpeg)!.Copy);
        Assert.Equal(png, PngCopy.Read(png)!.Copy);
    }

    [Fact]
    public void Of_a_thousand_spoiled_photos_none_gives_a_copy_that_tells_anything()
    {
        var chance = new Random(10);
        var copies = 0;
        for (var number = 0; number < Pictures; number++)
        {
            var spoiled = MadePictures.Spoiled(number % 2 == 0 ? MadePictures.Jpeg(chance) : MadePictures.Png(chance), chance);
            if ((number % 2 == 0 ? JpegCopy.Read(spoiled) : PngCopy.Read(spoiled)) is { } read)
            {
                copies++;
                AssertTellsNothing(read.Copy);
            }
        }

        // Some are whole enough to be copied: otherwise this would prove nothing.
        Assert.InRange(copies, Pictures / 20, Pictures);
    }

    private static void AssertTellsNothing(byte[] copy) => Assert.All(Telling, words => Assert.True(copy.AsSpan().IndexOf(words) < 0, Encoding.ASCII.GetString(words)));
}
