using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>What happened (C1). Triage has heard it already; it is asked here only to be changed.</summary>
internal sealed class WhatHappened : TextQuestion
{
    protected override string Name => "what-happened";

    protected override bool IsAboutTheIncident => true;

    public override bool Applies(TalkTurn turn) => turn.Talk.Report.WhatHappened is null && base.Applies(turn);

    protected override void Keep(TalkTurn turn, string? words) => turn.Talk.Report.WhatHappened = words;

    public override string? Show(TalkTurn turn) => turn.Talk.Report.WhatHappened;

    public override void Forget(ReportDraft draft) => draft.WhatHappened = null;
}
