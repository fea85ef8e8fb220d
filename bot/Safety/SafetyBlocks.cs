namespace WestKent.Bot.Safety;

/// <summary>
/// The words that must never be edited away (B5): they are compiled in, and content can only add to them.
/// </summary>
internal static class SafetyBlocks
{
    private const string Emergency =
        "**If anyone is in danger now, call [999](tel:999).** If you cannot speak, call 999 from a mobile, stay on the line and press **55** when asked. "
        + "Deaf or cannot use the phone: text 999 if you have registered, call 18000 with Relay UK, or use 999 BSL. "
        + "If it is not an emergency, the police are on [101](tel:101).";

    private const string SelfHarm =
        "**You matter, and you can talk to someone now.** Samaritans are on [116 123](tel:116123), free, day or night. "
        + "Release the Pressure in Kent: [0800 107 0160](tel:08001070160), free, day or night. Or text SHOUT to 85258. "
        + "If your life is in danger, call [999](tel:999).";

    private const string Child =
        "**If a child is in danger now, call [999](tel:999).** If you are worried about a child, Kent children's services are on "
        + "[03000 41 11 11](tel:03000411111), or [03000 41 91 91](tel:03000419191) in the evening and at night, for Medway too. "
        + "A child can call Childline free on [0800 1111](tel:08001111).";

    private const string Adult =
        "**If an adult is in danger now, call [999](tel:999).** If you are worried about an adult who needs care or support, Kent adult services are on "
        + "[03000 41 61 61](tel:03000416161), and Medway on [01634 334 466](tel:01634334466). In the evening and at night call [03000 41 91 91](tel:03000419191).";

    private const string Watched =
        "**Your safety comes first. If you are in danger call [999](tel:999); if you cannot speak, press 55.** "
        + "You can leave at once with the button at the top of this page. You can call [0808 2000 247](tel:08082000247) free, day or night. "
        + "We will not contact you in any way until you tell us it is safe.";

    /// <summary>The order in which blocks are said where several are due.</summary>
    public static readonly IReadOnlyList<string> MostUrgentFirst = ["emergency_now", "unsafe_to_contact", "self_harm", "child_safeguarding", "adult_safeguarding"];

    public static string ForWeb(string flag) => flag switch
    {
        "self_harm" => SelfHarm,
        "child_safeguarding" => Child,
        "adult_safeguarding" => Adult,
        "unsafe_to_contact" => Watched,
        _ => Emergency,
    };

    public static string ForText(string flag) => flag switch
    {
        "self_harm" => "You matter. Samaritans 116 123, free, day or night. Release the Pressure 0800 107 0160. Or text SHOUT to 85258. If your life is in danger call 999.",
        "child_safeguarding" => "If a child is in danger now call 999. Worried about a child: Kent 03000 41 11 11, evenings and nights 03000 41 91 91. Childline 0800 1111.",
        "adult_safeguarding" => "If someone is in danger now call 999. Worried about an adult: Kent 03000 41 61 61, Medway 01634 334 466, nights 03000 41 91 91.",
        "unsafe_to_contact" => "If you are in danger call 999; if you can't speak, press 55. Delete these texts if that is safer. You can call free, day or night: 0808 2000 247.",
        _ => "If anyone is in danger now call 999. If you can't speak, press 55 when asked. Text 999 if registered, or Relay UK 18000. Not an emergency: 101.",
    };

    /// <summary>What a block adds when a more urgent one stands before it; it never says 999 a second time.</summary>
    public static string AlsoForWeb(string flag) => flag switch
    {
        "self_harm" => "To talk to someone about how you feel: Samaritans on [116 123](tel:116123), or Release the Pressure in Kent on [0800 107 0160](tel:08001070160). Both are free, day or night. Or text SHOUT to 85258.",
        "child_safeguarding" => "Worried about a child: Kent children's services on [03000 41 11 11](tel:03000411111), or [03000 41 91 91](tel:03000419191) in the evening and at night. A child can call Childline free on [0800 1111](tel:08001111).",
        "adult_safeguarding" => "Worried about an adult who needs care or support: Kent on [03000 41 61 61](tel:03000416161), Medway on [01634 334 466](tel:01634334466), or [03000 41 91 91](tel:03000419191) at night.",
        "unsafe_to_contact" => "You can leave at once with the button at the top of this page, or call [0808 2000 247](tel:08082000247) free, day or night. We will not contact you until you tell us it is safe.",
        _ => "Call [999](tel:999) if anyone is in danger now.",
    };

    public static string AlsoForText(string flag) => flag switch
    {
        "self_harm" => "To talk: Samaritans 116 123, free.",
        "child_safeguarding" => "Child: Kent 03000 41 11 11. Childline 0800 1111.",
        "adult_safeguarding" => "Adult: Kent 03000 41 61 61.",
        "unsafe_to_contact" => "Delete these texts if safer. Free: 0808 2000 247.",
        _ => "Danger now: 999.",
    };

    /// <summary>When danger is told of again: short, because the whole was said before.</summary>
    public static string AgainForWeb(string flag) => flag == "self_harm"
        ? "Samaritans are there now, on [116 123](tel:116123). If your life is in danger, call [999](tel:999)."
        : "If anyone is in danger now, call [999](tel:999). If you cannot speak, press **55**.";

    public static string AgainForText(string flag) => flag == "self_harm"
        ? "Samaritans are there now: 116 123. If your life is in danger call 999."
        : "Danger now? Call 999. Can't speak? Press 55.";
}
