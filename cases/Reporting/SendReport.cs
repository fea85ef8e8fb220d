using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Access;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Storage;
using WestKent.Content.Reading;

namespace WestKent.Cases.Reporting;

/// <summary>Turns a finished draft into a case. Stages everything; the turn or page that called commits it.</summary>
public sealed class SendReport(CasesDb db, ContentSnapshot content, Passphrases passphrases, AddToCase addToCase, CaseReviewNote reviewNote, TimeProvider clock)
{
    /// <summary>The type of a case nobody could put a name to yet.</summary>
    public const string NotSure = "not-sure";

    private const int SecondReport = 2;

    /// <remarks>
    /// Two senders of one draft may race: the slower commit fails with a <see cref="DuplicateKeyException"/> on
    /// <c>Incidents</c>, and running it again answers <see cref="SendReportOutcome.AlreadySent"/>.
    /// </remarks>
    public async Task<SendReportOutcome> HandleAsync(ReportDraft draft, CancellationToken ct)
    {
        if (await FindSentAsync(draft.Id, ct) is { } before)
        {
            return before;
        }

        if (draft.Id != Guid.Empty && await addToCase.TryAsync(draft, ct) is { } added)
        {
            return added;
        }

        if (MissingAnswers.In(draft) is { Count: > 0 } missing)
        {
            return new SendReportOutcome.Incomplete(missing);
        }

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var opened = Case.Open(Judge(draft, nowUtc), nowUtc);
        // The answer to this very message carries the reference, and that is the acknowledgement.
        opened.Acknowledge(nowUtc);
        db.Add(opened);
        StageWhatWasTold(draft, opened.Id, nowUtc);
        db.Add(TimelineEntry.Keyed(opened.Id, nowUtc, TimelineKind.Report, NoticeIds.ReportReceived, opened.NextContactOn));
        db.Add(AuditEntry.Of(nowUtc, "source", "report-sent", draft.Channel, opened.Id));
        var passphrase = await StageWayBackAsync(opened, draft, ct);
        if (draft.ReportedBefore == YesNoUnsure.Yes)
        {
            reviewNote.Stage(opened, SecondReport, nowUtc);
        }

        return new SendReportOutcome.Sent(
            opened.Reference, opened.Band, opened.FirstContactDueOn, opened.NextContactOn, opened.Team, passphrase);
    }

    private Task<SendReportOutcome.AlreadySent?> FindSentAsync(Guid draftId, CancellationToken ct) => db.Incidents
        .Where(incident => incident.Id == draftId)
        .Join(db.Cases, incident => incident.CaseId, one => one.Id, (_, one) => new SendReportOutcome.AlreadySent(
            one.Reference, one.Band, one.FirstContactDueOn, one.NextContactOn, one.Team))
        .SingleOrDefaultAsync(ct);

    private NewCase Judge(ReportDraft draft, DateTime nowUtc)
    {
        var type = content.Types.TryGet(draft.LabelId ?? "", out var known) ? known : null;
        var band = BandRule.Decide(type?.Band ?? Band.Standard, BandAnswers.In(draft), content.Policy);
        return new NewCase(
            CaseReference.New(), draft.LabelId ?? NotSure, band.Band.Id, band.Reason, TeamRule.Decide(type, band), draft.Channel,
            draft.DistrictId, FirstContactRule.DueOn(nowUtc, band.Band, content.Policy), draft.Anonymous == true, [.. draft.SafetyFlags.Distinct()]);
    }

    private void StageWhatWasTold(ReportDraft draft, Guid caseId, DateTime nowUtc)
    {
        db.Add(Incident.From(draft, caseId, nowUtc));
        db.Add(IncidentWords.From(draft));
        db.Add(Source.From(draft, caseId));
        db.Add(SourceContact.From(draft, caseId));
        db.Add(SourceNeeds.From(draft, caseId));
        db.AddRange(draft.Support.DistinctBy(choice => choice.ServiceId).Select(choice => SupportAnswer.Of(caseId, choice, nowUtc)));
    }

    // A sign-in code can only go by a safe text or e-mail; whoever has neither gets words to come back with.
    private async Task<string?> StageWayBackAsync(Case opened, ReportDraft draft, CancellationToken ct)
    {
        if (!opened.IsAnonymous && draft.Contact != ContactMethod.None)
        {
            db.Add(NoticeRecord.Waiting(NoticeIds.ReportReceived, opened.Id, opened.ReportedUtc, NoticeIds.NextContact(opened.NextContactOn)));
        }

        var contact = SourceContact.From(draft, opened.Id);
        var canGetCode = SafeContactRule.DecideForCode(contact, [], opened.SafetyFlags) is SafeContactDecision.Send;
        return canGetCode ? null : await passphrases.GiveAsync(opened.Id, ct);
    }
}
