namespace WestKent.Bot.Understanding.Wording;

/// <summary>One word as it was typed, in lower case and without accents.</summary>
internal readonly record struct RawWord(string Text, string Typed, int Sentence, bool AfterComma, bool LooksLikeAName, bool EndsWithQuestion, int Letters);
