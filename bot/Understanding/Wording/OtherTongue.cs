using System.Globalization;

namespace WestKent.Bot.Understanding.Wording;

/// <summary>Tells plainly whether a message is in another language, by its script or by the small words no sentence does without.</summary>
internal sealed record OtherTongue(string? Name)
{
    private static readonly OtherTongue English = new((string?)null);

    private static readonly (string Name, HashSet<string> Words)[] SmallWords =
    [
        ("Polish", Set("nie jest sie mam mnie moj moja moje sasiad sasiedzi sasiadka prosze pomoc jestem bardzo dzien dobry halas glosno muzyka przez caly cala noc noca mowie angielsku ktos oni ona ten jak czy dla juz tylko dziekuje od mi ze na w z i halasuje krzyczy dzieci co zle wszystko mieszkam")),
        ("Romanian", Set("nu este sunt vecinul vecinii vecina mea meu buna ziua multumesc foarte tare muzica noaptea ma rog ajutor vorbesc engleza pentru care cu la din si imi fac fiecare toata casa copiii bate striga va vreau am ce face zgomot")),
        ("French", Set("je ne pas est les des mon ma mes voisin voisins voisine bonjour merci avec pour dans tout toute nuit bruit fait musique aide parle anglais vous nous il elle sont tres trop qui que et le la un une beaucoup svp suis ai mais")),
        ("Spanish", Set("el la los las mi mis vecino vecinos vecina hola gracias por favor muy mucho ruido noche noches musica ayuda hablo ingles no que y es esta estan tengo con para todas todos cada porque de en hacen hace grita me una un pero")),
        ("Portuguese", Set("nao o os meu minha vizinho vizinhos vizinha ola obrigado obrigada muito barulho noite musica ajuda falo ingles com para todas todos que esta estao tenho e uma um por favor faz fazem de eu mas bom dia")),
        ("Turkish", Set("komsum komsu komsular ve bir bu cok gurultu gece her muzik yardim lutfen merhaba ingilizce bilmiyorum benim icin var yok ne nasil gun tesekkurler yapiyor degil ben ama ses sabah evde")),
        ("Italian", Set("il lo gli mio mia vicino vicini vicina ciao grazie molto rumore notte musica aiuto parlo inglese non che e sono con per ogni tutte tutti buongiorno una un fanno di ma ho")),
        ("Albanian", Set("nuk eshte jam fqinji fqinjet im ime pershendetje faleminderit shume zhurme naten muzike ndihme flas anglisht me per dhe nje cdo kam")),
        ("Lithuanian", Set("ne yra as mano kaimynas kaimynai labas aciu labai triuksmas naktis nakti muzika pagalba kalbu angliskai ir kad kiekviena per su")),
    ];

    // Also English, or used in English messages: they only count beside words that are not.
    private static readonly HashSet<string> Shared = Set("me no la un am on in to do he as im per con de el i a e o y the tell ten care her bate face dare fac var at sunt our mare ma mi die et es est des les il she bu ne non with per lo nu va co om my by od ale tare ton son pour pas que ben bir ses gun w z ir ve mon dans mis men var im yok sur cu si");

    public static OtherTongue Of(IReadOnlyList<RawWord> words)
    {
        var letters = 0;
        var foreignLetters = 0;
        foreach (var c in words.SelectMany(word => word.Typed))
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            foreignLetters += c > '\u024F' && char.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter ? 1 : 0;
        }

        if (foreignLetters * 2 > letters)
            return new OtherTongue("another script");
        var best = SmallWords.Select(language => (language.Name, Score: Score(words, language.Words))).MaxBy(score => score.Score);
        return best.Score >= 1 ? new OtherTongue(best.Name) : English;
    }

    // At least one word in three, two of them (or one of two) found in that language alone.
    private static double Score(IReadOnlyList<RawWord> words, HashSet<string> language)
    {
        var found = words.Count(word => language.Contains(word.Text));
        if (found * 3 < words.Count)
            return 0;
        var own = words.Where(word => language.Contains(word.Text) && !Shared.Contains(word.Text) && !Vocabulary.IsPlainEnglish(word.Text)).Select(word => word.Text).Distinct(StringComparer.Ordinal).Count();
        var enough = words.Count <= 3 ? 1 : 2;
        return own >= enough ? 1 + ((double)found / words.Count) : 0;
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
