using WestKent.Cases.Casework;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;

namespace WestKent.Cases.Reporting;

/// <summary>What is told later may make a case more urgent and bring the next contact forward (C9); it never puts anything off.</summary>
internal static class MoreUrgent
{
    public static void Make(Case known, ReportDraft draft, DateTime nowUtc, PolicyNumbers numbers)
    {
        known.Flag(draft.SafetyFlags, nowUtc);
        var band = BandRule.Decide(known.Band, BandAnswers.In(draft) with { IsRepeat = true }, numbers);
        var due = FirstContactRule.DueOn(nowUtc, band.Band, numbers);
        if (band.Reason != BandRule.ByType)
        {
            known.Assess(known.TypeId, band.Band.Id, band.Reason, Earlier(known.FirstContactDueOn, due), nowUtc);
        }

        known.NextContact(Earlier(known.NextContactOn, due), nowUtc);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
