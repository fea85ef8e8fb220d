namespace WestKent.Portal;

/// <summary>The folder that holds <c>content</c> and <c>data</c>: the solution's when run from source, the program's own when published.</summary>
internal static class HomeFolder
{
    public static string Find(string contentRoot)
    {
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "content", "prompts")))
                return folder.FullName;
        }

        return contentRoot;
    }
}
