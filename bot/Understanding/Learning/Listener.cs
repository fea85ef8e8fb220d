using WestKent.Bot.Understanding.Hours;
using WestKent.Bot.Understanding.Lexicon;
using WestKent.Bot.Understanding.Wording;
using WestKent.Content.Reading;

namespace WestKent.Bot.Understanding.Learning;

/// <summary>Turns text into a reading: words, concepts, and the facts only code can find out.</summary>
internal sealed class Listener(ConceptBook book, Spelling spelling, DiyHours diyHours)
{
    /// <summary>Concepts this class says; the lexicon's cues may use them like any other.</summary>
    public static readonly IReadOnlyList<string> Facts =
        ["short", "no-known-words", "other-language", "within-diy-hours", "outside-diy-hours", "late-evening", "at-night", "early-morning", "daytime", "asks"];

    public Reading Hear(string? text)
    {
        var message = Message.Read(text, spelling);
        var heard = book.Hear(message.Words);
        bool Said(string concept) => heard.IsSaid(book.NumberOf(concept));
        void SayIf(bool holds, string concept)
        {
            if (holds)
                heard.Say(book.NumberOf(concept));
        }

        var hours = HourReader.Read(message.Words, diyHours, new AmOrPm(Said("at-night") || Said("nights"), Said("daytime"), Said("diy")));
        SayIf(message.Words.Count <= 4, "short");
        SayIf(message.Tongue.Name is not null, "other-language");
        SayIf(message.Tongue.Name is null && !message.Words.Any(word => word.Text.Length > 1 && spelling.Knows(word.Text)), "no-known-words");
        SayIf(hours.WithinDiy == true, "within-diy-hours");
        SayIf(hours.WithinDiy == false, "outside-diy-hours");
        SayIf(hours.HasNight, "at-night");
        SayIf(hours.HasLateEvening, "late-evening");
        SayIf(hours.HasEarlyMorning, "early-morning");
        SayIf(hours.HasDaytime, "daytime");
        SayIf(message.Asks, "asks");
        return new Reading(message, heard, hours);
    }
}
