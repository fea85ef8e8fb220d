namespace Microsoft.Bot.Builder.Dialogs.Recognizing;

internal enum Agreement
{
    NotSaid,
    Yes,
    No,

    /// <summary>Both, or neither yet: "not sure", "yes and no".</summary>
    Unsure,
}

/// <summary>Reads yes or no from plain English.</summary>
internal static class YesOrNo
{
    private static readonly HashSet<string> ClearYes =
        ["yes", "y", "yep", "yup", "yeah", "yea", "yeh", "yh", "ya", "aye", "definitely", "absolutely", "👍", "👌", "✅"];

    // These also open a sentence that goes on to say no.
    private static readonly HashSet<string> FaintYes = ["ok", "okay", "sure", "true", "agree", "agreed", "correct", "right", "certainly"];

    private static readonly HashSet<string> ClearNo = ["no", "n", "nope", "nop", "nah", "false", "never", "disagree", "👎"];

    private static readonly HashSet<string> Denying =
        ["not", "don't", "dont", "isn't", "isnt", "doesn't", "doesnt", "wasn't", "wasnt", "can't", "cant", "cannot", "aren't", "arent"];

    private static readonly HashSet<string> Fillers = ["oh", "ah", "um", "umm", "er", "erm", "hm", "hmm", "well", "so", "and", "but", ",", "."];

    private static readonly HashSet<string> NotYetKnown = ["unsure", "maybe", "perhaps", "dunno", "idk", "possibly"];

    public static Agreement Read(string text)
    {
        var words = Words.Of(text ?? string.Empty);
        bool clearYes = false, faintYes = false, no = false;
        var opening = Agreement.NotSaid;
        var opened = false;

        for (var at = 0; at < words.Count; at++)
        {
            var said = ReadWord(words, ref at, out var clear);
            if (said == Agreement.Unsure) return Agreement.Unsure;

            if (said == Agreement.NotSaid)
            {
                opened |= !Fillers.Contains(words[at].Lower);
                continue;
            }

            if (!opened && clear) opening = said;
            opened = true;
            clearYes |= said == Agreement.Yes && clear;
            faintYes |= said == Agreement.Yes && !clear;
            no |= said == Agreement.No;
        }

        if (!no) return clearYes || faintYes ? Agreement.Yes : Agreement.NotSaid;
        if (!clearYes && !faintYes) return Agreement.No;
        return opening == Agreement.NotSaid || IsBoth(words) ? Agreement.Unsure : opening;
    }

    private static Agreement ReadWord(List<Word> words, ref int at, out bool clear)
    {
        var word = words[at].Lower;
        var next = words.At(at + 1).Lower;
        clear = true;
        if (NotYetKnown.Contains(word)) return Agreement.Unsure;

        if (Denying.Contains(word))
        {
            if (next is "sure" or "certain" or "know" or "no") return Agreement.Unsure;

            clear = false;
            var denied = next is "really" || ClearYes.Contains(next) || FaintYes.Contains(next);
            if (denied) at++;
            return denied ? Agreement.No : Agreement.NotSaid;
        }

        if (ClearYes.Contains(word)) return Agreement.Yes;
        if (word == "no" && next == "idea") return Agreement.Unsure;
        if (word == "no" && next is "one" or "body" && at > 0) return Agreement.NotSaid;
        if (ClearNo.Contains(word)) return Agreement.No;

        clear = false;
        if (word == "of" && next == "course") return Agreement.Yes;
        if (word == "right" && next is "now" or "away" or "there" or "here" or "next") return Agreement.NotSaid;
        return FaintYes.Contains(word) ? Agreement.Yes : Agreement.NotSaid;
    }

    // "Yes and no", "no or yes"; but "yes no one came" is a yes.
    private static bool IsBoth(List<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var other = words.At(at + 1).Lower is "and" or "or" or "/" ? at + 2 : at + 1;
            if (words[at].Is("no") && ClearYes.Contains(words.At(other).Lower)) return true;
            if (ClearYes.Contains(words[at].Lower) && words.At(other).Is("no") && other == words.Count - 1) return true;
        }

        return false;
    }
}
