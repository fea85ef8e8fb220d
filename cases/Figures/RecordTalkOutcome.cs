using WestKent.Cases.Policies;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Figures;

/// <summary>Counts a talk that came to an end, in the transaction of the turn that ended it.</summary>
public sealed class RecordTalkOutcome(CasesDb db, TimeProvider clock)
{
    public void Stage(string channel, TalkEnd end) => db.Add(TalkOutcome.On(LondonDay.Of(clock.GetUtcNow().UtcDateTime), channel, end));
}
