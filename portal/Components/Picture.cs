namespace WestKent.Portal.Components;

public enum Picture
{
    Chat,
    Report,
    Guide,
    Support,
    Case,
    Question,
    Review,
    Phone,
    Sound,
    Homes,
    Notes,
    Shield,
    Sunrise,
}

internal static class PicturePaths
{
    public static string Of(Picture picture) => picture switch
    {
        Picture.Chat => "M4 5h16v11H11l-5 4v-4H4zM8 9.2h8M8 12h5",
        Picture.Report => "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
        Picture.Guide => "M12 6.5C9.5 4.8 6.5 4.5 3.5 5v13c3-.5 6-.2 8.5 1.5 2.5-1.7 5.5-2 8.5-1.5V5c-3-.5-6-.2-8.5 1.5zM12 6.5v13",
        Picture.Support => "M12 20C6 15.8 3.5 12.7 3.5 9.3A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.3c0 3.4-2.5 6.5-8.5 10.7z",
        Picture.Case => "M3.5 7h6l2 2.5h9V19h-17zM8.5 14l2.5 2.3 4.5-4.3",
        Picture.Question => "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9.7 9.7a2.4 2.4 0 1 1 3.4 2.3c-.7.3-1.1.8-1.1 1.6M12 16.6v.1",
        Picture.Review => "M4 12a8 8 0 0 1 13.7-5.7L20 8.5M20 4v4.5h-4.5M20 12a8 8 0 0 1-13.7 5.7L4 15.5M4 20v-4.5h4.5",
        Picture.Sound => "M4 9.5h3.5L12 6v12l-4.5-3.5H4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11",
        Picture.Homes => "M3 12.5 7.5 8.5l4.5 4M4.5 11.5V19h6v-7.5M10.5 8.5 15.5 4l5.5 5M12.5 12.5V19H19V7.5",
        Picture.Notes => "M7 3.5h11v17H7zM4.5 7.5H9M4.5 12H9M4.5 16.5H9M11.5 8h4M11.5 11.5h4",
        Picture.Shield => "M12 3.5 19 6v5.5c0 4.3-2.8 7.3-7 9-4.2-1.7-7-4.7-7-9V6zM9 12l2.2 2.2 4-4.400",
        Picture.Sunrise => "M3.5 18.5h17M7 18.5a5 5 0 0 1 10 0M12 5.5v4M5 11.5l1.5 1.3M19 11.5l-1.5 1.3",
        Picture.Phone => "M6.5 3.5 9.5 3l2 5-2.3 1.8a12 12 0 0 0 5 5L16 12.5l5 2-.5 3c-.3 1.7-1.8 3-3.5 2.8C9.7 19.5 4.5 14.3 3.7 7c-.2-1.7 1.1-3.2 2.8-3.5z",
    };
}
