namespace WestKent.Bot.Understanding.Wording;

/// <summary>One word as it was understood: plain spelling, stem, the sentence it stands in and whether a "no" or "not" before it takes it back.</summary>
internal readonly record struct Word(string Text, string Stem, int Sentence, bool Negated, bool AfterComma);
