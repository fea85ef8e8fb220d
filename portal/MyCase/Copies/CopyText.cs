using System.Text;
using WestKent.Content.Reading;
using WestKent.Portal.MyCase.Diaries;

namespace WestKent.Portal.MyCase.Copies;

/// <summary>The copy as plain text, which every phone and computer opens.</summary>
internal static class CopyText
{
    public static byte[] Write(ContentSnapshot content, CaseCopy copy)
    {
        var words = content.Pages["my-case-diary"];
        var text = new StringBuilder("\uFEFF");
        foreach (var (title, lines) in CopyParts.Of(content, copy))
        {
            text.Append(title).Append("\r\n").Append('-', title.Length).Append("\r\n");
            foreach (var line in lines)
                text.Append(line.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)).Append("\r\n");
            text.Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.Append(words.Word("copy-more")).Append("\r\n").ToString());
    }
}
