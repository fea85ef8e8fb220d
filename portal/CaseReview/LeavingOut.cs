using WestKent.Cases.Reviews;

namespace WestKent.Portal.CaseReview;

/// <summary>Takes a part or an incident out of the papers, or puts it back.</summary>
internal static class LeavingOut
{
    public static void Set(ReviewDraft draft, PackPart part, bool isLeftOut)
    {
        draft.LeftOut.Remove(part.ToString());
        if (isLeftOut)
            draft.LeftOut.Add(part.ToString());
    }

    public static void Set(ReviewDraft draft, Guid id, bool isOfCase, bool isLeftOut)
    {
        if (isOfCase)
            Edit(draft, id, edit => edit with { LeftOut = isLeftOut });
        else if (draft.Reports.FirstOrDefault(report => report.Id == id) is { } report)
            report.LeftOut = isLeftOut;
    }

    public static void Edit(ReviewDraft draft, Guid id, Func<CaseReportEdit, CaseReportEdit> change)
    {
        var edit = draft.Edits.FirstOrDefault(known => known.IncidentId == id) ?? new CaseReportEdit(id, null, null, LeftOut: false);
        draft.Edits.RemoveAll(known => known.IncidentId == id);
        draft.Edits.Add(change(edit));
    }
}
