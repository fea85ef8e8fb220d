namespace WestKent.Bot.Answers;

internal enum PartOfDay
{
    EarlyHours,
    Morning,
    Afternoon,
    Evening,
    Night,
    AllDay,
    AllNight,
}
