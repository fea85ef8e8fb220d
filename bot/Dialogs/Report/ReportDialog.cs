using WestKent.Bot.Conversation;
using WestKent.Cases.Reporting;

namespace WestKent.Bot.Dialogs.Report;

/// <summary>Takes a report, one question at a time, then shows it all to be checked and sent (rules C1–C10).</summary>
internal sealed class ReportDialog(TalkTurns turns, Sending sending, Leaving leaving)
    : ExchangesDialog(nameof(ReportDialog), turns, [.. Questions, new ReopenOffer(sending), new CheckAnswers(Questions, sending, leaving)])
{
    private static readonly IReadOnlyList<ReportQuestion> Questions =
    [
        new SameCase(),
        new WhoReports(),
        new Consent(),
        new OnBehalfOf(),
        new WhatHappened(),
        new When(),
        new HowOften(),
        new HappeningNow(),
        new Where(),
        new District(),
        new Who(),
        new Effect(),
        new Harms(),
        new ToldAndMore(),
        new ToldOthers(),
        new ReferenceBefore(),
        new AnythingElse(),
        new ReporterName(),
        new ContactByText(),
        new Contact(),
        new Phone(),
        new Email(),
        new EmailCheck(),
        new LetterAddress(),
        new NamedPerson(),
        new SafeToContact(),
        new Voicemail(),
        new ContactTimes(),
        new Needs(),
        new Language(),
        new Support(),
    ];
}
