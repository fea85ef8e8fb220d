namespace WestKent.Bot.Understanding.Wording;

/// <summary>Brings "barking", "barks" and "barked" (and "threw", "thrown") to one form. Light on purpose: it never turns one word into another.</summary>
internal static class Stem
{
    private static readonly Dictionary<string, string> Irregular = Table(
        "be am is are was were been being", "have has had having", "do does did done doing", "go goes went gone going", "say says said",
        "take took taken taking", "throw threw thrown", "break broke broken", "steal stole stolen nicked>nick", "fight fought", "bite bit bitten", "shake shook shaken",
        "drive drove driven", "ride rode ridden riding", "hit hits hitting", "beat beaten beating", "hold held", "hide hid hidden hiding", "leave left leaving",
        "come came coming", "run ran running", "ring rang rung", "sing sang sung", "drink drank drunken", "eat ate eaten", "sleep slept", "wake woke woken waking",
        "keep kept", "feel felt", "tell told", "think thought", "know knew known", "see saw seen", "give gave given giving", "get got gotten getting", "make made making",
        "put puts putting", "cut cuts cutting", "set sets setting", "shut shuts shutting", "let lets letting", "hurt hurts hurting", "burn burnt", "spit spat spitting",
        "swear swore sworn", "speak spoke spoken", "write wrote written writing", "grow grew grown", "blow blew blown", "fly flew flown flies", "fall fell fallen",
        "find found", "send sent", "spend spent", "buy bought", "sell sold", "bring brought", "catch caught", "stand stood", "sit sat sitting", "lie lied lying lain",
        "stick stuck", "strike struck", "stab stabs stabbed stabbing", "shoot shot", "dig dug digging", "smell smelt", "spill spilt", "lose lost losing", "pay paid",
        "hear heard", "begin began begun", "stop stops stopped stopping", "man men", "woman women", "child children", "tooth teeth", "foot feet", "mouse mice",
        "knife knives", "wife wives", "thief thieves", "leaf leaves", "person people", "die died dies dying", "use used uses using", "party parties partys partying partied");

    public static string Of(string word)
    {
        if (word.Length < 4 || !char.IsAsciiLetter(word[0]))
            return Irregular.GetValueOrDefault(word, word);
        return Irregular.TryGetValue(word, out var known) ? known : Trim(word);
    }

    private static string Trim(string word)
    {
        var stem = word;
        if (stem.EndsWith("ies", StringComparison.Ordinal) && stem.Length > 4)
            return stem[..^3] + "y";
        if (stem.EndsWith("ied", StringComparison.Ordinal) && stem.Length > 4)
            return stem[..^3] + "y";
        if (stem.EndsWith("sses", StringComparison.Ordinal) || stem.EndsWith("shes", StringComparison.Ordinal) || stem.EndsWith("ches", StringComparison.Ordinal) || stem.EndsWith("xes", StringComparison.Ordinal))
            stem = stem[..^2];
        else if (stem.EndsWith('s') && !stem.EndsWith("ss", StringComparison.Ordinal) && !stem.EndsWith("us", StringComparison.Ordinal) && !stem.EndsWith("is", StringComparison.Ordinal))
            stem = stem[..^1];
        if (stem.EndsWith("ing", StringComparison.Ordinal) && stem.Length > 5 && HasVowel(stem[..^3]))
            stem = Undouble(stem[..^3]);
        else if (stem.EndsWith("ed", StringComparison.Ordinal) && stem.Length > 4 && HasVowel(stem[..^2]))
            stem = Undouble(stem[..^2]);
        return stem.Length > 3 && stem.EndsWith('e') ? stem[..^1] : stem;
    }

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'f') ? stem[..^1] : stem;

    private static bool HasVowel(string part) => part.Any(letter => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y');

    private static Dictionary<string, string> Table(params string[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var forms = row.Split(' ');
            var stem = forms[0].Length < 4 ? forms[0] : Trim(forms[0]);
            foreach (var form in forms)
            {
                var pair = form.Split('>');
                table[pair[0]] = pair.Length == 2 ? pair[1] : stem;
            }
        }
        return table;
    }
}
