namespace WestKent.Bot.Dialogs.Report;

/// <summary>Which question asks for a part of the draft that the report cannot do without.</summary>
internal static class MissingAnswers
{
    public static string QuestionFor(string property) => property switch
    {
        "WhatHappened" => "report/what-happened",
        "ConsentGiven" => "report/consent",
        "Name" or "Anonymous" => "report/name",
        "Contact" => "report/contact",
        "PhoneE164" or "PhoneAsTyped" => "report/phone",
        "Email" => "report/email",
        "LetterAddress" => "report/letter-address",
        "NamedPerson" or "NamedPersonContact" => "report/named-person",
        _ => "report/what-happened",
    };
}
