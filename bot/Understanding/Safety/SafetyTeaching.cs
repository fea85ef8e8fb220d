using WestKent.Bot.Understanding.Learning;

namespace WestKent.Bot.Understanding.Safety;

/// <summary>
/// What is known about each message and flag. A safety example names one flag and is silent on the others; a label's example is silent on
/// all. A first model, learned from what is said outright, reads those silences: where it hears nothing of a flag, the answer is no.
/// Without that, one danger would raise every flag.
/// </summary>
internal sealed class SafetyTeaching(
    string[] flags,
    IReadOnlySet<int>[] cuesByFlag,
    IReadOnlyList<(SafetyLesson Lesson, SparseVector Signs)> lessons,
    IReadOnlyList<(Lesson Lesson, SparseVector Signs)> messages)
{
    public IReadOnlyList<ITaught> SaidOutright() =>
    [
        .. lessons.Select(lesson => new TaughtFlags(lesson.Signs, Named(lesson.Lesson))),
        .. messages.Where(message => IsHarmless(message.Lesson, message.Signs)).Select(message => new TaughtFlags(message.Signs, All(false))),
    ];

    public IReadOnlyList<ITaught> WithSilencesRead(LinearModel firstGuess) =>
    [
        .. lessons.Select(lesson => new TaughtFlags(lesson.Signs, ReadSilences(lesson.Signs, Named(lesson.Lesson), firstGuess))),
        .. messages.Select(message => new TaughtFlags(message.Signs, message.Lesson.Risk == Risk.None ? All(false) : ReadSilences(message.Signs, All(null), firstGuess))),
    ];

    private bool?[] All(bool? due) => [.. flags.Select(_ => due)];

    private bool?[] Named(SafetyLesson lesson) => lesson.Due ? [.. flags.Select(flag => flag == lesson.Flag ? true : (bool?)null)] : All(false);

    private bool?[] ReadSilences(SparseVector signs, bool?[] due, LinearModel firstGuess)
    {
        var scores = firstGuess.Scores(signs);
        return [.. due.Select((known, flag) => known ?? (scores[flag] < Weights.SurelyNot && !signs.At.Any(cuesByFlag[flag].Contains) ? false : null))];
    }

    private bool IsHarmless(Lesson lesson, SparseVector signs) => lesson.Risk switch
    {
        Risk.None => true,
        Risk.Possible => !signs.At.Any(sign => cuesByFlag.Any(cues => cues.Contains(sign))),
        Risk.Likely => false,
    };
}
