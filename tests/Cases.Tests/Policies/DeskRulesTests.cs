using System.Globalization;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Policies;

public sealed class DeskRulesTests
{
    [Theory]
    [InlineData(StaffRole.Adviser, "ReadCase WriteNote RecordContact AnswerTask AskSource RecordConflict PostLetters")]
    [InlineData(StaffRole.CaseOfficer, "ReadCase WriteNote RecordContact AnswerTask AskSource Assess Assign AgreePlan RecordAction UndoAction RecordSubject RecordConflict Merge Close Reopen PostLetters ReadFigures")]
    [InlineData(StaffRole.Manager, "ReadCase WriteNote RecordContact AnswerTask AskSource Assess Assign AgreePlan RecordAction UndoAction RecordSubject RecordConflict Restrict Hold RetireColleague Merge Close CloseAsMalicious Reopen PostLetters ReadFigures ReadAudit")]
    [InlineData(StaffRole.Auditor, "ReadCase ReadFigures ReadAudit")]
    [InlineData(StaffRole.ContentEditor, "")]
    public void Each_role_may_do_this_and_nothing_else(StaffRole role, string acts) =>
        Assert.Equal(acts, string.Join(' ', Enum.GetValues<StaffAct>().Where(act => StaffRule.Allows(OnDesk.Staff("sam", role), act))));

    [Theory]
    [InlineData("2026-09-04", "2026-12-03", true)]
    [InlineData("2026-09-04", "2026-12-04", false)]
    [InlineData("2026-09-04", "2026-09-04", true)]
    public void A_closed_case_opens_again_for_90_days(string closed, string today, bool expected) =>
        Assert.Equal(expected, ReopenRule.Decide(Day(closed).ToDateTime(new TimeOnly(15, 0), DateTimeKind.Utc), Day(today), TestPolicy.Numbers));

    [Theory]
    [InlineData(NoticeChannel.Letter, "", FormatDecision.AsItIs)]
    [InlineData(NoticeChannel.Letter, "large-print", FormatDecision.LargePrint)]
    [InlineData(NoticeChannel.Letter, "braille", FormatDecision.ByAPerson)]
    [InlineData(NoticeChannel.Letter, "large-print interpreter", FormatDecision.ByAPerson)]
    [InlineData(NoticeChannel.Text, "large-print", FormatDecision.AsItIs)]
    [InlineData(NoticeChannel.Text, "interpreter", FormatDecision.AsItIsAndByAPerson)]
    [InlineData(NoticeChannel.Email, "easy-read", FormatDecision.AsItIsAndByAPerson)]
    public void A_message_reaches_someone_in_a_way_they_can_use(NoticeChannel channel, string needs, FormatDecision expected) =>
        Assert.Equal(expected, FormatRule.Decide(channel, needs.Split(' ', StringSplitOptions.RemoveEmptyEntries), tellsMore: true));

    // It is Monday 23 November 2026, ten in the morning.
    [Theory]
    [InlineData("told 13 days ago", 13, "2026-11-27", null)]
    [InlineData("told 14 days ago, the next day still to come", 14, "2026-11-27", "2026-11-27")]
    [InlineData("told 14 days ago, the next day is today", 14, "2026-11-23", "2026-11-24")]
    [InlineData("told 20 days ago, the next day long gone", 20, "2026-11-12", "2026-11-24")]
    public void Nobody_goes_two_weeks_without_hearing_when_they_hear_next(string what, int daysAgo, string nextContact, string? expected)
    {
        var now = Saved.Monday.UtcDateTime;

        var told = UpdateDueRule.Decide(now.AddDays(-daysAgo), Day(nextContact), now, TestPolicy.Numbers);

        Assert.True(told == (expected is null ? null : Day(expected)), what);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
}
