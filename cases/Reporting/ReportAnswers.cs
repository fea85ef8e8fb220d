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
