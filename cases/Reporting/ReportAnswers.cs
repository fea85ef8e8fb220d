namespace WestKent.Cases.Reporting;

public enum ReporterRole
{
    Resident,
    Neighbour,
    Partner,
    ForSomeone,
    StaffForCaller,
}

public enum Frequency
{
    Once,
    Again,
    Often,
    Daily,
}

public enum YesNoUnsure
{
    Yes,
    No,
    Unsure,
}

public enum SubjectKnown
{
    Name,
    Address,
    NotKnown,
    RatherNotSay,
}

public enum Harm
{
    Injury,
    Weapon,
    Fire,
    Threat,
    Targeted,
    Child,
    Adult,

    /// <summary>Someone at home is ill, disabled or finds it harder than most; it raises nothing unless the policy says so.</summary>
    Vulnerable,
}

public enum ContactMethod
{
    Text,
    Email,
    Call,
    Letter,
    NamedPerson,
    None,
}

public enum SupportAnswerKind
{
    Accepted,
    Declined,
    NotNow,
}
