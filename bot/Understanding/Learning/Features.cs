using System.Runtime.InteropServices;
using WestKent.Bot.Understanding.Lexicon;

namespace WestKent.Bot.Understanding.Learning;

/// <summary>Numbers the signs that were met often enough while learning, and turns a reading into numbered signs. Cues come first.</summary>
internal sealed class Features
{
    private const int SeenOnce = -1;

    private readonly ConceptBook book;
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<string?> told = [];
    private readonly List<float> forSafety = [];

    private Features(ConceptBook book) => this.book = book;

    public int Count => book.Cues.Count + told.Count + 1;

    /// <summary>The sign every message has.</summary>
    public int Always => Count - 1;

    /// <summary>What a sign is called, where staff could make anything of it.</summary>
    public string? Tell(int sign) => sign < book.Cues.Count ? book.Cues[sign].Name : sign == Always ? null : told[sign - book.Cues.Count];

    public static (Features Features, SparseVector[] Messages) Learn(ConceptBook book, IReadOnlyList<Reading> readings)
    {
        var features = new Features(book);
        var signs = new List<Sign>[readings.Count];
        Parallel.For(0, readings.Count, at => signs[at] = Signs.Of(readings[at], book));
        features.NumberCommon(signs);
        var messages = new SparseVector[readings.Count];
        Parallel.For(0, readings.Count, at => messages[at] = features.Vector(readings[at], signs[at]));
        return (features, messages);
    }

    public SparseVector Of(Reading reading) => Vector(reading, Signs.Of(reading, book));

    /// <summary>The same signs as the safety screen weighs them: there concepts count for more, since danger is told in words never met before.</summary>
    public SparseVector ForSafety(SparseVector signs)
    {
        var values = new float[signs.Values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var own = signs.At[i] - book.Cues.Count;
            values[i] = signs.Values[i] * (own >= 0 && own < forSafety.Count ? forSafety[own] : 1);
        }

        return new SparseVector(signs.At, values);
    }

    // What was seen once teaches nothing about the next message.
    private void NumberCommon(IReadOnlyList<List<Sign>> messages)
    {
        foreach (var signs in messages)
        {
            foreach (var sign in signs)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, sign.Key, out var seen);
                if (!seen)
                    number = SeenOnce;
                if (!seen || number != SeenOnce)
                    continue;
                number = book.Cues.Count + told.Count;
                told.Add(sign.Told);
                forSafety.Add(Weights.ForSafety(sign.Kind));
            }
        }

        foreach (var (key, number) in numbers)
        {
            if (number == SeenOnce)
                numbers.Remove(key);
        }

        numbers.TrimExcess();
    }

    private SparseVector Vector(Reading reading, List<Sign> signs)
    {
        var at = new int[signs.Count + book.Cues.Count + 1];
        var values = new float[at.Length];
        var filled = 1;
        (at[0], values[0]) = (Always, 1);
        for (var cue = 0; cue < book.Cues.Count; cue++)
        {
            if (book.Cues[cue].Holds(reading.Heard))
                (at[filled], values[filled++]) = (cue, Weights.Cue);
        }

        foreach (var sign in signs)
        {
            if (numbers.TryGetValue(sign.Key, out var number))
                (at[filled], values[filled++]) = (number, sign.Value);
        }

        return SparseVector.From(at, values, filled);
    }
}
