namespace WestKent.Cases.Casework;

/// <summary>Something a member of staff must do or look at.</summary>
public sealed class StaffTask
{
    private StaffTask()
    {
    }

    public Guid Id { get; private set; }

    public Guid? CaseId { get; private set; }

    /// <summary>What it is, as a key of the desk's words, such as <c>source-answered</c>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The row it is about: a notice that could not be sent, a question that was answered.</summary>
    public Guid? SubjectId { get; private set; }

    public DateTime AtUtc { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DateTime? DoneUtc { get; private set; }

    public string? DoneBy { get; private set; }

    public Guid Version { get; private set; }

    internal static StaffTask Of(string kind, Guid? caseId, DateTime nowUtc, DateOnly? dueOn = null, Guid? subjectId = null) => new()
    {
        Id = Guid.CreateVersion7(nowUtc),
        CaseId = caseId,
        Kind = StaffTaskKinds.All.Contains(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of task."),
        SubjectId = subjectId,
        AtUtc = nowUtc,
        DueOn = dueOn,
        Version = Guid.CreateVersion7(nowUtc),
    };

    internal void PutOff(DateOnly to, DateTime nowUtc)
    {
        DueOn = to;
        Version = Guid.CreateVersion7(nowUtc);
    }

    internal void Done(string by, DateTime nowUtc)
    {
        (DoneUtc, DoneBy) = (nowUtc, by);
        Version = Guid.CreateVersion7(nowUtc);
    }
}
