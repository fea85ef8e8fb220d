using WestKent.Bot.Understanding.Learning;
using WestKent.Bot.Understanding.Lexicon;

namespace WestKent.Bot.Understanding;

/// <summary>What was heard beside the label, in the words content's questions use.</summary>
internal static class HeardThings
{
    public static HeardTime? TimeOf(Reading reading, ConceptBook book)
    {
        var hours = reading.Hours;
        var atNight = Said(reading, book, "at-night");
        if (hours.Times.Count == 0 && hours.Days.Count == 0 && !atNight)
            return null;
        return new HeardTime(hours.From, hours.Until, hours.Days, atNight, hours.WithinDiy);
    }

    public static HeardFrequency? FrequencyOf(Reading reading, ConceptBook book) =>
        Said(reading, book, "daily") ? HeardFrequency.Daily
        : Said(reading, book, "often") ? HeardFrequency.Often
        : Said(reading, book, "again") || Said(reading, book, "not-once") ? HeardFrequency.Again
        : Said(reading, book, "once") ? HeardFrequency.Once
        : null;

    public static HeardFacts FactsOf(Reading reading, ConceptBook book)
    {
        bool Heard(string concept) => Said(reading, book, concept);
        var playful = Heard("figure-of-speech");
        var harms = new List<HeardHarm>();
        void Add(bool heard, HeardHarm harm)
        {
            if (heard)
                harms.Add(harm);
        }

        Add(Heard("injury") && !playful, HeardHarm.Injury);
        Add(Heard("weapon") && !playful, HeardHarm.Weapon);
        Add(Heard("fire") && !playful, HeardHarm.Fire);
        Add(Heard("threat") && !playful, HeardHarm.Threat);
        Add(Heard("hate"), HeardHarm.Targeted);
        Add(Heard("child-harmed"), HeardHarm.Child);
        Add(Heard("adult-risk"), HeardHarm.Adult);
        HeardTalk? talked = Heard("talk-unsafe") ? HeardTalk.NotSafe : Heard("talked") ? HeardTalk.Tried : null;
        return new HeardFacts(Heard("happening-now"), Heard("aimed") || Heard("on-purpose"), harms, talked, Heard("told-police"), Heard("told-council"));
    }

    private static bool Said(Reading reading, ConceptBook book, string concept) => reading.Heard.IsSaid(book.NumberOf(concept));
}
