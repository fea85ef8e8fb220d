using WestKent.Bot.Answers.Spelling;

namespace WestKent.Bot.Answers.Sentences;

/// <summary>Weighs the words of a sentence for yes and no. Whatever points both ways, or neither, is left undecided.</summary>
internal static class YesNoReading
{
    // Longer answers tell a story; a yes or no inside one may answer something else.
    public const int MostWords = 40;

    private static readonly string[] NotKnown =
    [
        "not sure", "not certain", "unsure", "dont know", "do not know", "dunno", "no idea", "no clue", "not a clue", "cant tell", "cannot tell", "cant say", "couldnt say",
        "hard to say", "hard to tell", "who knows", "cant remember", "dont remember", "cant recall", "dont recall",
    ];

    private static readonly string[] Doubtful =
    [
        "not sure", "not certain", "not too sure", "unsure", "dont know", "do not know", "dunno", "no idea", "no clue", "not a clue", "maybe",
        "perhaps", "possibly", "might", "depends", "depending", "yes and no", "yes or no", "yes no", "no yes",
        "not no", "cant say", "hard to say", "who knows", "what do you mean", "dont understand", "sort of", "kind of", "kinda", "sometimes",
        "half and half", "not necessarily", "better not say", "if you think", "up to you", "whatever", "either", "wouldnt say no", "not not", "is it",
        "should i",
        .. NotKnown,
    ];

    private static readonly string[] No =
    [
        "not really", "not at all", "not yet", "not now", "not today", "not right now", "not just now", "not at the moment", "not at this time", "course not", "not this time",
        "not a chance", "not likely", "not at the mo", "not atm", "not rn", "thankfully not", "luckily not", "rather you didnt", "rather you dont", "rather they didnt", "rather not", "not particularly", "not for me", "not that i know of", "not that im aware of", "of course not",
        "definitely not", "certainly not", "absolutely not", "probably not", "hopefully not", "no thanks", "no thank you", "no need", "no way",
        "no chance", "no fear", "no not", "never", "not ever",
        "i dont", "i do not", "they dont", "he doesnt", "she doesnt", "it doesnt", "we dont", "it isnt", "its not", "it is not", "they havent",
        "i havent", "i have not", "we havent", "he hasnt", "she hasnt", "i didnt", "we didnt", "they didnt", "he didnt", "she didnt", "nobody did",
        "i cant", "i cannot", "i wont", "i wouldnt", "i couldnt", "id rather not", "i would rather not", "rather not", "better not", "prefer not",
        "i dont think so", "dont think so", "dont want", "do not want", "dont bother", "dont worry", "please dont", "leave it", "forget it",
        "nothing like that", "that is wrong", "thats wrong", "thats not right", "not right", "not correct", "wrong", "incorrect", "negative",
        "im ok thanks", "im fine thanks", "im good thanks", "im ok thank you", "im fine thank you", "im alright", "your ok", "you are ok",
        "your fine", "im all right", "nothing", "nobody", "no one", "none",
    ];

    private static readonly string[] Yes =
    [
        "of course", "course", "carry on", "continue", "lets go", "think so", "if you could", "go on", "go ahead", "go for it", "why not", "i do", "i have", "i am", "i did", "i would", "i can", "i will", "we do", "we have",
        "we did", "we are", "they do", "they have", "they did", "they are", "it is", "it does", "it has", "it did", "he is", "he does", "he has",
        "he did", "she is", "she does", "she has", "she did", "there is", "there are", "there was", "i think so", "i believe so", "i suppose so",
        "i suppose", "i guess so", "i guess", "i hope so", "please do", "yes please", "that would be", "thatd be", "sounds good", "sounds great",
        "id like that", "i would like", "id love", "id like to", "thats right", "that is right", "thats correct", "thats fine", "that is fine",
        "thats it", "fine by me", "fine with me", "happy to", "do it", "lets do it", "correct", "exactly", "definitely", "absolutely",
        "certainly", "indeed", "sure", "deal", "affirmative", "spot on", "too right", "for sure", "yes",
    ];

    // "I am" says yes; "I am telling you about the music" and "she is 82" do not.
    private static readonly HashSet<string> Echoes =
    [
        "i do", "i have", "i am", "i did", "i would", "i can", "i will", "we do", "we have", "we did", "we are", "they do", "they have", "they did", "they are", "it is",
        "it does", "it has", "it did", "he is", "he does", "he has", "he did", "she is", "she does", "she has", "she did", "there is", "there are", "there was",
    ];

    private static readonly HashSet<string> AfterEcho =
    [
        "but", "and", "yes", "now", "right", "thanks", "thank", "please", "actually", "though", "tho", "too", "already", "still", "indeed", "again", "before", "sometimes",
        "often", "usually", "mostly", "normally", "happening", "going", "at", "mate", "love", "lol", "tbh", "honestly", "ok", "fine", "happy", "willing", "agreed",
        "because", "cos", "if", "when", "unfortunately", "sadly", "today", "tonight", "yesterday", "last", "every", "all", "both", "same", "correct", "true", "as", "so",
        "agree", "know", "knows", "mind", "want", "wants", "like", "need", "most",
    ];

    private static readonly string[] Agreeing =
    [
        "dont mind", "do not mind", "wouldnt mind", "wont mind", "not a problem", "no problem", "no problems", "no worries", "no probs", "no bother",
    ];

    private static readonly string[] Turning = ["yes", "go on", "go ahead", "of course"];

    // Weak on their own, and often only a way to begin.
    private static readonly string[] FaintYes = ["ok", "fine", "right", "true", "good", "great", "please", "cool", "cheers", "perfect", "lovely"];

    private static readonly HashSet<string> Fillers =
    [
        "oh", "ah", "um", "umm", "er", "erm", "hm", "hmm", "well", "so", "and", "but", ",", ".", "!", "mate", "love", "actually", "honestly", "sorry",
        "tbh", "lol", "then", "please", "thanks",
    ];

    private static readonly HashSet<string> Denying =
    [
        "not", "dont", "isnt", "doesnt", "wasnt", "cant", "cannot", "arent", "never", "no", "wont", "didnt", "wouldnt", "havent", "hasnt",
    ];

    public static bool? Of(List<SaidWord> words)
    {
        if (words.Count == 0 || words.Count > MostWords)
            return null;
        var said = WithIdioms(words.Select(word => word.Text).ToList());
        if (Sign(said) is { } sign)
            return sign;

        var opening = 0;
        while (opening < said.Count - 1 && Fillers.Contains(said[opening]))
            opening++;
        var echoesSometimes = said.Contains("sometimes") && HasUndenied(said, [.. Echoes]);
        if ((Has(said, Doubtful) && !echoesSometimes) || said[^1] == "?")
            return null;
        return said[opening] switch
        {
            "yes" => AfterYes(said, opening + 1),
            "no" => AfterNo(said, opening + 1),
            _ => Unopened(said),
        };
    }

    // "I don't mind" and "no problem" say yes in words that say no.
    private static List<string> WithIdioms(List<string> said)
    {
        foreach (var idiom in Agreeing)
        {
            if (IndexOf(said, idiom, out var after) is >= 0 and var at)
                said = [.. said[..at], "yes", .. said[after..]];
        }

        return said;
    }

    // "Yes but only evenings", "yes I don't mind"; "yes it's not safe" could be either.
    private static bool? AfterYes(List<string> said, int at)
    {
        var rest = said[at..];
        if (rest.Contains("no") && !Has(rest, Yes))
            return null;
        var isSafetyDenied = rest.Exists(Denying.Contains) && (rest.Contains("safe") || rest.Contains("sure"));
        return isSafetyDenied || StartsWith(rest, No) ? null : true;
    }

    // "No it's not safe"; "no, go on then" is in doubt.
    private static bool? AfterNo(List<string> said, int at)
    {
        if (at < said.Count && said[at] is "doubt")
            return null;
        var rest = said[at..];
        return Has(rest, Turning) || (rest.Contains("but") && Contains(rest, "i would")) ? null : false;
    }

    private static bool? Unopened(List<string> said)
    {
        // "It's not safe" says yes or no only beside the question.
        if (said.Exists(word => word is "safe" or "unsafe" or "danger" or "dangerous"))
            return null;
        var no = Has(said, No) || said.Contains("no");
        var yes = HasUndenied(said, Yes) || said.TrueForAll(word => FaintYes.Contains(word) || Fillers.Contains(word)) && said.Exists(word => Array.IndexOf(FaintYes, word) >= 0);
        return (yes, no) switch
        {
            // "I did but they never came": what comes after is a story.
            (true, true) when Array.Exists([.. Echoes], echo => IndexOf(said, echo, out var after) == 0 && after < said.Count && said[after] is "but") => true,
            (true, false) => true,
            (false, true) => false,
            _ => null,
        };
    }

    private static bool? Sign(List<string> said)
    {
        var yes = said.Exists(word => word is "👍" or "👌" or "✅" or "✔" or "☑");
        var no = said.Exists(word => word is "👎" or "❌" or "🚫" or "✖");
        var words = said.Exists(word => char.IsLetterOrDigit(word[0]));
        return words || yes == no ? null : yes;
    }

    private static bool Has(List<string> said, string[] phrases) => Array.Exists(phrases, phrase => Contains(said, phrase));

    // "I do" counts; "I do not", "of course not" are found among the noes.
    private static bool HasUndenied(List<string> said, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var at = IndexOf(said, phrase, out var after);
            if (at >= 0 && (!Echoes.Contains(phrase) || IsEcho(said, after)) && !(after < said.Count && said[after] is "not" or "no") && !(at > 0 && Denying.Contains(said[at - 1]) && !Denying.Contains(phrase.Split(' ')[0])))
                return true;
        }

        return false;
    }

    private static bool IsEcho(List<string> said, int after) =>
        after == said.Count || !char.IsLetterOrDigit(said[after][0]) || (AfterEcho.Contains(said[after]) && !(said[after] is "so" && after + 1 < said.Count));

    /// <summary>They say that they do not know.</summary>
    public static bool IsNotKnown(List<SaidWord> words) => words.Count is > 0 and <= MostWords && Has(words.ConvertAll(word => word.Text), NotKnown);

    private static bool StartsWith(List<string> said, string[] phrases) =>
        Array.Exists(phrases, phrase => phrase is "no thanks" or "no thank you" or "no way" or "rather not" or "id rather not" && IndexOf(said, phrase, out _) == 0);

    private static bool Contains(List<string> said, string phrase) => IndexOf(said, phrase, out _) >= 0;

    private static int IndexOf(List<string> said, string phrase, out int after)
    {
        for (var at = 0; at < said.Count; at++)
        {
            after = at;
            var fits = true;
            foreach (var word in phrase.AsSpan().Split(' '))
            {
                fits = after < said.Count && phrase.AsSpan(word).SequenceEqual(said[after]);
                if (!fits)
                    break;
                after++;
            }

            if (fits)
                return at;
        }

        after = -1;
        return -1;
    }
}
