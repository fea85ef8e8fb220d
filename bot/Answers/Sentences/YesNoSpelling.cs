using WestKent.Bot.Answers.Spelling;

namespace WestKent.Bot.Answers.Sentences;

/// <summary>The many ways to type yes and no, drawn out or short.</summary>
internal static class YesNoSpelling
{
    private static readonly WaysToSpell Known = new(
        "yes: y ye yea yeah yeh yep yup yh yhh yha yar yas yass yis ys yse yess aye yeahh yeap yip yepp ya yesh",
        "no: n nope nah na nop noo naw nay nar noh naah nahh noper",
        "ok: k kk okay okey okie oki okk alright alrite aight",
        "please: pls plz plse pleease",
        "you: u", "are: r", "your: ur",
        "dont: dnt", "cant: cnt", "isnt: aint", "definitely: definately definatly defo def deffo definetly defiantly", "absolutely: absolutly",
        "thanks: thx tnx ta ty thanx",
        "dunno: donno dno idk dunnno");

    public static string? Correct(string word)
    {
        if (Known.Meant(word) is { } known)
            return known;

        // "yesssss", "nooooo": letters drawn out.
        var short1 = Shortened(word);
        return short1 == word ? null : Known.Meant(short1) ?? (short1 is "yes" or "no" or "ok" ? short1 : null);
    }

    private static string Shortened(string word)
    {
        if (word.Length is < 3 or > 24)
            return word;
        Span<char> kept = stackalloc char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (length == 0 || kept[length - 1] != letter)
                kept[length++] = letter;
        }

        return new string(kept[..length]);
    }
}
