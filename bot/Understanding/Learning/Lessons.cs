using WestKent.Content.Reading;

namespace WestKent.Bot.Understanding.Learning;

/// <summary>What content teaches: example messages by label, safety examples and near misses, spellings and the DIY hours.</summary>
internal sealed record Lessons(
    IReadOnlyList<Lesson> Labels,
    IReadOnlyList<SafetyLesson> Safety,
    IReadOnlyDictionary<string, string> Spellings,
    DiyHours DiyHours)
{
    public static Lessons From(ContentSnapshot content) => new(
        [
            .. content.Exclusions.SelectMany(item => item.Examples.Select(text => new Lesson(item.Id, Side.UsuallyNotAsb, text, Risk.None))),
            .. content.Types.SelectMany(item => item.Examples.Select(text => new Lesson(item.Id, Side.Asb, text, item.Support.Contains("crime") ? Risk.Likely : Risk.Possible))),
            .. content.Wishes.SelectMany(item => item.Examples.Select(text => new Lesson(item.Id, Side.Wish, text, item.Id == "support-request" ? Risk.Likely : Risk.None))),
        ],
        [
            .. content.Safety.SelectMany(item => item.Examples.Select(text => new SafetyLesson(item.Id, true, text))),
            .. content.Safety.SelectMany(item => item.NearMisses.Select(text => new SafetyLesson(item.Id, false, text))),
        ],
        content.Policy.Spellings,
        content.Policy.DiyHours);
}

internal readonly record struct Lesson(string Label, Side Side, string Text, Risk Risk);

/// <summary>Whether a label's examples may hold danger: none, perhaps, or often (types where help for victims of crime is offered).</summary>
internal enum Risk { None, Possible, Likely }

internal readonly record struct SafetyLesson(string Flag, bool Due, string Text);
