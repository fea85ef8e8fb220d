using WestKent.Bot.Answers;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>How to reach somebody, heard beside something else; taken so that it is not asked again.</summary>
internal static class ContactHeard
{
    /// <returns>Whether anything was heard.</returns>
    public static bool Keep(TalkTurn turn, NameAndContact read)
    {
        if (turn.Talk.Report.Contact is not null)
            return false;

        if (read.Hours is { } hours && (read.Phone is not null || read.Email is not null))
            turn.Talk.Report.ContactTimes = hours.AsTyped;
        if (read.Phone is { } phone && read.Method is null or ContactMethod.Text or ContactMethod.Call)
            return Take(turn, phone, read.Method);
        if (read.Email is not null || read.EmailSuggestion is not null)
            return Take(turn, read.Email, read.EmailSuggestion);
        return false;
    }

    private static bool Take(TalkTurn turn, UkPhone phone, ContactMethod? method)
    {
        var report = turn.Talk.Report;
        report.Contact = method ?? (phone.IsMobile ? ContactMethod.Text : ContactMethod.Call);
        turn.Talk.Answered.Add("report/contact");
        if (report.Contact == ContactMethod.Text && !phone.IsMobile)
        {
            turn.Note("report/phone-not-mobile");
            return true;
        }

        (report.PhoneAsTyped, report.PhoneE164) = (phone.AsTyped, phone.E164);
        turn.Talk.Answered.Add("report/phone");
        return true;
    }

    private static bool Take(TalkTurn turn, string? email, string? meant)
    {
        turn.Talk.Report.Contact = ContactMethod.Email;
        if (meant is null)
            turn.Talk.Report.Email = email;
        else
            (turn.Talk.EmailTyped, turn.Talk.EmailMeant) = (email, meant);
        turn.Talk.Answered.AddRange(["report/contact", "report/email"]);
        return true;
    }
}
