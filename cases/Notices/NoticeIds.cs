using System.Globalization;

namespace WestKent.Cases.Notices;

/// <summary>The messages this room sends by itself, named as in content/notices.</summary>
public static class NoticeIds
{
    public const string ReportReceived = "report-received";
    public const string SignInCode = "sign-in-code";

    /// <summary>A code to a new contact, which proves it is theirs.</summary>
    public const string ContactCode = "contact-code";

    public const string CaseAssessed = "case-assessed";
    public const string ActionUpdate = "action-update";
    public const string PlanAgreed = "plan-agreed";
    public const string ContactAttempt = "contact-attempt";
    public const string QuestionForYou = "question-for-you";
    public const string MessageForYou = "message-for-you";
    public const string MessageReceived = "message-received";
    public const string ContactChanged = "contact-changed";
    public const string CaseClosed = "case-closed";
    public const string CaseReopened = "case-reopened";
    public const string CasesJoined = "cases-joined";
    public const string NextContactNotice = "next-contact";
    public const string CaseReviewInformation = "case-review-information";
    public const string Survey = "survey";

    internal static bool IsCode(string noticeId) => noticeId is SignInCode or ContactCode;

    /// <summary>Answers what the person did themselves a moment ago.</summary>
    internal static bool IsReply(string noticeId) => noticeId is ReportReceived or MessageReceived or ContactChanged;

    /// <summary>Says more than "we have it" or "you will hear by": it matters that every word is understood.</summary>
    internal static bool TellsMore(string noticeId) => noticeId is ActionUpdate or PlanAgreed or QuestionForYou or MessageForYou or CaseClosed;

    /// <summary>Days travel as dates and are put in words when they are sent.</summary>
    internal static IReadOnlyDictionary<string, string> NextContact(DateOnly day) =>
        new Dictionary<string, string> { ["nextContact"] = Day(day) };

    internal static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
