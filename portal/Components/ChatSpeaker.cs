namespace WestKent.Portal.Components;

public enum ChatSpeaker
{
    Bot,
    Resident,
}
