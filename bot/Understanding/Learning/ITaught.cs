namespace WestKent.Bot.Understanding.Learning;

/// <summary>A message whose answer is known: one label among many, or a yes or no for some flags.</summary>
internal interface ITaught
{
    SparseVector Signs { get; }

    /// <summary>Turns the model's scores into how far each is from what it should be.</summary>
    void TurnIntoMistakes(Span<float> scores);
}
