namespace WestKent.Cases.Reporting;

/// <summary>One offer of support and what the source said to it.</summary>
public sealed class SupportAnswer
{
    private SupportAnswer()
    {
    }

    public Guid CaseId { get; private set; }

    public string ServiceId { get; private set; } = "";

    public SupportAnswerKind Answer { get; private set; }

    public DateTime AtUtc { get; private set; }

    internal static SupportAnswer Of(Guid caseId, SupportChoice choice, DateTime atUtc) => new()
    {
        CaseId = caseId,
        ServiceId = choice.ServiceId,
        Answer = choice.Answer,
        AtUtc = atUtc,
    };

    internal void Accept(DateTime atUtc) => (Answer, AtUtc) = (SupportAnswerKind.Accepted, atUtc);
}
