using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Casework;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Following;

public sealed record MyMessage(DateTime AtUtc, bool IsMine, string Text);

public sealed record MyQuestion(Guid Id, DateTime AskedUtc, string Text, string? Answer, DateTime? AnsweredUtc);

/// <summary>What the source and their officer wrote to each other, newest first. Reading marks staff's messages as read.</summary>
public sealed class ReadMyThread
{
    private const int Most = 100;

    private readonly CasesDb db;
    private readonly TimeProvider clock;

    internal ReadMyThread(CasesDb db, TimeProvider clock) => (this.db, this.clock) = (db, clock);

    public async Task<IReadOnlyList<MyMessage>> MessagesAsync(Guid caseId, CancellationToken ct)
    {
        var messages = await db.CaseMessages.Where(message => message.CaseId == caseId)
            .OrderByDescending(message => message.AtUtc).Take(Most).ToListAsync(ct);
        foreach (var message in messages.Where(message => message.From == MessageFrom.Staff))
        {
            message.Read(clock.GetUtcNow().UtcDateTime);
        }

        return [.. messages.Select(message => new MyMessage(message.AtUtc, message.From == MessageFrom.Source, message.Text))];
    }

    /// <summary>Those without an answer first, oldest first.</summary>
    public async Task<IReadOnlyList<MyQuestion>> QuestionsAsync(Guid caseId, CancellationToken ct) => await db.CaseQuestions
        .AsNoTracking().Where(question => question.CaseId == caseId)
        .OrderBy(question => question.AnsweredUtc != null).ThenBy(question => question.AskedUtc).Take(Most)
        .Select(question => new MyQuestion(question.Id, question.AskedUtc, question.Text, question.Answer, question.AnsweredUtc))
        .ToListAsync(ct);
}
