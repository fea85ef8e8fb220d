using WestKent.Portal.Layout;

namespace WestKent.Portal.Look;

internal static class SampleWords
{
    public static SiteWords Site { get; } = new()
    {
        Landlord = "West Kent Housing Association",
        Service = "Neighbour help",
        Exit = "Exit this page",
        ExitOneMore = "Press Shift once more to leave this page.",
        Skip = "Skip to main content",
        Menu = "Main menu",
        Home = "Home",
        Chat = "Chat",
        MyCase = "My case",
        Guides = "Guides",
        GetHelp = "Get help",
        Call = "Call us",
        Phone = "01732 749400",
        ContactTitle = "Talk to us",
        Email = "help@example.org",
        Hours = "Monday to Friday, 8am to 5pm",
        EmergencyTitle = "In danger now?",
        Emergency = "Call 999. If you cannot speak, press 55 on a mobile when you are asked. If you are deaf or cannot use the phone, text 999 after you register.",
        AboutTitle = "About this service",
        Accessibility = "Accessibility",
        Privacy = "Your privacy",
    };
}
