using Microsoft.Extensions.Logging.Abstractions;
using WestKent.Content.Reading;

namespace WestKent.Tests.Evaluation;

/// <summary>The content folder of this project, wherever the program was started from.</summary>
internal static class Content
{
    public static ContentSnapshot Read()
    {
        using var library = ContentLibrary.Open(Path.Combine(Root(), "content"), null, TimeProvider.System, NullLogger.Instance);
        return library.Current;
    }

    public static string Root()
    {
        foreach (var start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "WestKent.Asb.SelfService.sln")))
                    return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("This program must be run inside the project.");
    }
}
