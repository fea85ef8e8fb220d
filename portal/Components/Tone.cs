namespace WestKent.Portal.Components;

public enum Tone
{
    Quiet,
    Open,
    Waiting,
    Done,
    Alert,
}

internal static class ToneClasses
{
    public static string ForTag(Tone tone) => tone switch
    {
        Tone.Quiet => "tag",
        Tone.Open => "tag tag-open",
        Tone.Waiting => "tag tag-waiting",
        Tone.Done => "tag tag-done",
        Tone.Alert => "tag tag-alert",
    };

    public static string ForNotice(Tone tone) => tone switch
    {
        Tone.Done => "notice notice-good",
        Tone.Alert => "notice notice-alert",
        Tone.Quiet or Tone.Open or Tone.Waiting => "notice",
    };
}
