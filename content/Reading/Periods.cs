namespace WestKent.Content.Reading;

/// <summary>How long things take or last, from content/policy/periods.yaml.</summary>
public sealed record Periods(
    int AcknowledgeWorkingDays,
    int UpdateDays,
    int HistoricMonths,
    int CloseAttempts,
    int CloseAttemptWorkingDays,
    int QuietDays,
    int ReopenDays,
    int DraftDays,
    int CodeMinutes,
    int CodeTries,
    int SessionIdleMinutes,
    int SmsResumeDays,
    int UnclearMessageDays,
    int UndoMinutes,
    int SurveyWorkingDays,
    int SurveyAnswerDays,
    int ReviewFollowUpWorkingDays,
    int ReplyWorkingDays,
    int ClosedCaseYears,
    int ErasureNoticeDays);
