namespace WestKent.Bot.Answers.Spelling;

/// <summary>Text-speak and the commonest slips, written out.</summary>
internal static class TextSpeak
{
    private static readonly WaysToSpell Words = new(
        "you: u ya", "your: ur", "are: r", "yourself: urself", "please: pls plz plse plese pleas", "thanks: thx tnx thanx ta ty fanks", "dont: dnt dun",
        "wont: wnt", "cant: cnt carnt", "isnt: aint", "dont know: dunno dno donno", "i dont know: idk", "want to: wanna wana", "going to: gonna",
        "got to: gotta", "because: cos coz cuz cus bcoz becos bc", "before: b4", "later: l8r", "late: l8", "great: gr8", "mate: m8", "wait: w8",
        "someone: sum1 some1", "anyone: ne1 any1", "everyone: every1", "no one: noone", "nothing: nufin nuffin nothin nuthin", "message: msg",
        "messages: msgs", "text: txt", "texts: txts", "texting: txting", "phone: fone", "mobile: mob", "would: wud wld", "could: cud cld", "should: shud",
        "about: abt bout", "with: wiv", "people: ppl", "neighbour: neighbor neibour nabour", "police: polis plice", "council: counsil councel concil");

    public static string? Correct(string word) => Words.Meant(word);
}
