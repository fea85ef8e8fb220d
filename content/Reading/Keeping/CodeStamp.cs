using System.Text;

using WestKent.Content.Reading.Kinds;

namespace WestKent.Content.Reading.Keeping;

/// <summary>Tells one build of the service from another.</summary>
internal static class CodeStamp
{
    public static string Now()
    {
        var parts = new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles("WestKent.*.dll")
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}");
        return FileReader.HashOf(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
    }
}
