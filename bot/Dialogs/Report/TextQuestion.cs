namespace WestKent.Bot.Dialogs.Report;

/// <summary>A question answered in the resident's own words, or left open.</summary>
internal abstract class TextQuestion : ReportQuestion
{
    protected abstract void Keep(TalkTurn turn, string? words);

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        Keep(turn, answer.Is(Skip) ? null : answer.Text);
        return Heard.Understood;
    }

    public override bool HearMore(TalkTurn turn, string more)
    {
        Keep(turn, Show(turn) is { } before ? $"{before} {more}" : more);
        return true;
    }
}
