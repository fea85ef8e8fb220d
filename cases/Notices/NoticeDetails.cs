using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Notices;

/// <summary>
/// The words of a message that are somebody's own: what staff wrote about an action, a question, a plan, a closing. They stay in the
/// tables of personal data and are read when the message goes out, so that an outbox row tells nothing.
/// </summary>
internal sealed class NoticeDetails(CasesDb db)
{
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(NoticeRecord waiting, CancellationToken ct) =>
        waiting.NoticeId switch
        {
            NoticeIds.ActionUpdate => await UpdateAsync([.. waiting.JoinedSubjects, waiting.SubjectId ?? Guid.Empty], ct),
            NoticeIds.QuestionForYou => await OneAsync("question", db.CaseQuestions.Where(question => question.Id == waiting.SubjectId).Select(question => question.Text), ct),
            NoticeIds.MessageForYou => await OneAsync("message", db.CaseMessages.Where(message => message.Id == waiting.SubjectId).Select(message => message.Text), ct),
            NoticeIds.PlanAgreed => await PlanAsync(waiting, ct),
            NoticeIds.CaseClosed => await ClosureAsync(waiting, ct),
            _ => new Dictionary<string, string>(),
        };

    private async Task<Dictionary<string, string>> UpdateAsync(List<Guid> ids, CancellationToken ct)
    {
        var actions = await db.CaseActions.AsNoTracking().Where(action => ids.Contains(action.Id)).OrderBy(action => action.AtUtc)
            .Select(action => action.ResidentWording).ToListAsync(ct);
        return actions.Count == 0 ? [] : new() { ["update"] = string.Join('\n', actions) };
    }

    private async Task<Dictionary<string, string>> PlanAsync(NoticeRecord waiting, CancellationToken ct)
    {
        var plan = await db.ActionPlans.AsNoTracking().SingleOrDefaultAsync(found => found.Id == waiting.SubjectId, ct);
        if (plan is null)
        {
            return [];
        }

        var steps = await db.PlanSteps.Where(step => step.PlanId == plan.Id).OrderBy(step => step.Position).Select(step => step.Text).ToListAsync(ct);
        return new()
        {
            ["steps"] = string.Join('\n', steps.Select((step, place) => string.Create(CultureInfo.InvariantCulture, $"{place + 1}. {step}"))),
            ["days"] = plan.InTouchEveryDays.ToString(CultureInfo.InvariantCulture),
        };
    }

    private async Task<Dictionary<string, string>> ClosureAsync(NoticeRecord waiting, CancellationToken ct)
    {
        var closure = await db.Closures.AsNoTracking().SingleOrDefaultAsync(found => found.Id == waiting.SubjectId, ct);
        return closure is null ? [] : new() { ["findings"] = closure.Findings, ["actions"] = closure.Actions, ["furtherHelp"] = closure.FurtherHelp };
    }

    private static async Task<Dictionary<string, string>> OneAsync(string name, IQueryable<string> text, CancellationToken ct) =>
        await text.SingleOrDefaultAsync(ct) is { } found ? new() { [name] = found } : [];
}
