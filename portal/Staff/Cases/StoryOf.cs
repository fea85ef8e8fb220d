using WestKent.Cases.Casework;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Portal.Staff.Cases;

/// <summary>One thing that happened, as colleagues read it, and beside it what the source reads.</summary>
/// <param name="Title">What it was.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Note">For colleagues only.</param>
/// <param name="ForSource">What the source can read of it; null where they see nothing.</param>
/// <param name="IsUndone">It was taken back.</param>
public sealed record StoryLine(DateTime AtUtc, string Title, string? Who, string? Note = null, string? ForSource = null, bool IsUndone = false);

/// <summary>Puts everything that happened on a case in one list, newest first.</summary>
internal static class StoryOf
{
    public static IReadOnlyList<StoryLine> Case(DeskCase desk, ContentSnapshot content)
    {
        var words = content.Pages["staff-cases"];
        var shown = desk.Actions.Select(action => action.TimelineEntryId).ToHashSet();
        IEnumerable<StoryLine> lines =
        [
            .. desk.Actions.Select(action => new StoryLine(
                action.AtUtc, content.Outcomes.TryGet(action.OutcomeId, out var outcome) ? outcome.Title : action.OutcomeId, action.StaffName,
                action.InternalNote, action.ResidentWording, action.UndoneUtc is not null)),
            .. desk.Attempts.Select(attempt => new StoryLine(
                attempt.AtUtc, $"{words.Word(attempt.Reached ? "story-reached" : "story-tried")} {words.Word($"method-{DeskWords.KeyOf(attempt.Method)}")}",
                attempt.StaffName, attempt.Note)),
            .. desk.Notes.Select(note => new StoryLine(note.AtUtc, words.Word($"note-{DeskWords.KeyOf(note.Kind)}"), note.StaffName, note.Text)),
            .. desk.Questions.Select(question => new StoryLine(question.AskedUtc, words.Word("story-asked"), null, null, question.Text)),
            .. desk.Questions.Where(question => question.AnsweredUtc is not null)
                .Select(question => new StoryLine(question.AnsweredUtc!.Value, words.Word("story-answered"), words.Word("the-source"), null, question.Answer)),
            .. desk.Messages.Select(message => message.From == MessageFrom.Source
                ? new StoryLine(message.AtUtc, words.Word("story-wrote"), words.Word("the-source"), null, message.Text)
                : new StoryLine(message.AtUtc, words.Word("story-we-wrote"), null, null, message.Text)),
            .. desk.Timeline.Where(entry => !shown.Contains(entry.Id)).Select(entry => new StoryLine(
                entry.AtUtc, words.Word("story-shown"), null, null, entry.ResidentText ?? content.Pages["my-case"].Words.GetValueOrDefault($"entry-{entry.ResidentTextKey}"))),
            .. desk.Audit.Where(IsStep).Select(entry => new StoryLine(entry.AtUtc, AuditWords.Of(content, entry), null)),
        ];
        return [.. lines.OrderByDescending(line => line.AtUtc)];
    }

    // Steps that leave no note of their own.
    private static bool IsStep(AuditEntry entry) =>
        entry.What.StartsWith("status:", StringComparison.Ordinal) || entry.What is "assigned" or "report-sent" or "plan-agreed" or "action-undone";
}
