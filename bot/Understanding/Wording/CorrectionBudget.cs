namespace WestKent.Bot.Understanding.Wording;

/// <summary>Guessing at misspelt words costs time, so only so many are tried in one message.</summary>
internal sealed class CorrectionBudget(int left)
{
    private int left = left;

    public bool TrySpend() => left-- > 0;
}
