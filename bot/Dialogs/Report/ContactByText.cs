using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using WestKent.Bot.Conversation;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>
/// By text: how to reach them, that it is safe, and what they need for it, in one message; the number they text from is
/// known and need not be typed (B4, C3, C4). Any other way goes on to its own questions.
/// </summary>
internal sealed partial class ContactByText : ReportQuestion
{
    private const string ContactKey = "report/contact";
    private const string PhoneKey = "report/phone";
    private const string SafeKey = "report/safe-to-contact";
    private const string TimesKey = "report/contact-times";

    protected override string Name => "contact-by-text";

    public override IReadOnlyList<string> Covers => [ContactKey, PhoneKey, SafeKey];

    public override bool Concerns(TalkTurn turn) =>
        turn.IsText && turn.Talk.Report is { Anonymous: not true } && NumberOf(turn) is not null && (turn.Talk.Answered.Contains(Key) || !turn.Talk.Answered.Contains(ContactKey));

    protected override Heard Record(TalkTurn turn, Answer answer)
    {
        var report = turn.Talk.Report;
        var (way, more) = Parted(turn, answer);
        var times = SafeToContact.TimesIn(more);
        switch (way)
        {
            // "Text me, but only when the kids are at school" is not at any time.
            case "here" or "here-at-times" when times is not null:
                Take(turn, ContactMethod.Text);
                Ways.Allow(report);
                report.ContactTimes = times;
                turn.Talk.Answered.AddRange([SafeKey, TimesKey]);
                break;
            case "here":
                Take(turn, ContactMethod.Text);
                Ways.Allow(report);
                turn.Talk.Answered.AddRange([SafeKey, TimesKey]);
                break;
            case "here-at-times":
                Take(turn, ContactMethod.Text);
                Ways.Allow(report);
                turn.Talk.Answered.Add(SafeKey);
                break;
            case "call":
                Take(turn, ContactMethod.Call);
                break;
            case "other":
                return Otherwise(turn, answer);
            default:
                return Otherwise(turn, answer) is var heard && turn.Talk.Report.Contact is not null ? heard : Heard.AskAgain(Key);
        }

        Needs.Keep(turn, more);
        return Heard.Understood;
    }

    // "E-mail me", "I will call you": another way that is named needs not be asked for.
    private static Heard Otherwise(TalkTurn turn, Answer answer)
    {
        if (!Contact.TryTake(turn, answer with { Choices = [] }))
            return Heard.Understood;

        turn.Talk.Answered.Add(ContactKey);
        return Heard.Understood;
    }

    // "1 and large print please": the number or the words of a way, and what is left.
    private (string? Way, string More) Parted(TalkTurn turn, Answer answer)
    {
        var choices = turn.Content.Prompts[Key].Choices;
        if (answer.Choice is not null)
            return (answer.Choice, "");
        if (Numbered().Match(answer.Text) is { Success: true } numbered && int.Parse(numbered.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var number && number <= choices.Count)
            return (choices[number - 1].Id, numbered.Groups[2].Value);
        return (Meant(turn, answer).Choice, answer.Text);
    }

    private static void Take(TalkTurn turn, ContactMethod method)
    {
        var (report, number) = (turn.Talk.Report, NumberOf(turn)!);
        (report.Contact, report.PhoneE164, report.PhoneAsTyped) = (method, number, $"0{number[3..]}");
        turn.Talk.Answered.AddRange([ContactKey, PhoneKey]);
    }

    private static string? NumberOf(TalkTurn turn) => (turn.Context.Activity.ChannelData as TurnPlace)?.Phone;

    /// <summary>The whole of it in one line, where it was answered here.</summary>
    public override string? Show(TalkTurn turn) => turn.Talk.Report switch
    {
        { Contact: ContactMethod.Text } report when IsThisPhone(turn) => Say(turn, report.ContactTimes is null ? "here" : "here-at-times"),
        { Contact: ContactMethod.Call } when IsThisPhone(turn) => Say(turn, "call"),
        _ => null,
    };

    private bool IsThisPhone(TalkTurn turn) => turn.Talk.Answered.Contains(Key) && turn.Talk.Report.PhoneE164 == NumberOf(turn);

    public override void Forget(ReportDraft draft) => draft.Contact = null;

    [GeneratedRegex(@"^\s*(?:no\.?\s*|number\s+|option\s+)?([1-9])(?:\s*[.,;:)&+-]\s*|\s+)(?:and\s+|but\s+|also\s+)?(\D.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Numbered();
}
