using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using WestKent.Bot.Conversation;
using WestKent.Bot.Dialogs;
using WestKent.Bot.Dialogs.Report;
using WestKent.Cases.Reporting;
using WestKent.Tests.Evaluation.Talking;

namespace WestKent.Tests.Bot.Talks;

/// <summary>What people write where buttons say yes, no and not sure.</summary>
public sealed class NaturalAnswersTests(TalkFixture fixture) : IClassFixture<TalkFixture>
{
    private const string AskedAgain = "asked again";

    [Theory]
    [InlineData("yes it is", "yes")]
    [InlineData("yeah hes at it now", "yes")]
    [InlineData("still going strong", "yes")]
    [InlineData("it is happening right now", "yes")]
    [InlineData("they are at it again now", "yes")]
    [InlineData("yes i can hear it", "yes")]
    [InlineData("not right now no", "no")]
    [InlineData("no its quiet at the minute", "no")]
    [InlineData("nah it stopped an hour ago", "no")]
    [InlineData("not at the mo", "no")]
    [InlineData("it was last night", "no")]
    [InlineData("thankfully not", "no")]
    [InlineData("i dont think so", "no")]
    [InlineData("dunno tbh im at work", "unsure")]
    [InlineData("not sure im out", "unsure")]
    [InlineData("cant tell", "unsure")]
    [InlineData("i am telling you about the music", AskedAgain)]
    [InlineData("what do you mean", AskedAgain)]
    [InlineData("i am so tired", AskedAgain)]
    public Task Whether_it_is_happening_now(string words, string meant) => AnswerAsync(new HappeningNow(), words, meant);

    [Theory]
    [InlineData("no one's hurt thank god", "none")]
    [InlineData("not that I know of", "none")]
    [InlineData("nobody has been hurt", "none")]
    [InlineData("nah nothing like that", "none")]
    [InlineData("no just the noise", "none")]
    [InlineData("none of them luckily", "none")]
    [InlineData("no threats or anything", "none")]
    [InlineData("he threatened me", "threat")]
    [InlineData("yes he said he would kill me", "threat")]
    [InlineData("my son got punched", "injury")]
    [InlineData("yeah", AskedAgain)]
    [InlineData("sometimes", AskedAgain)]
    public Task Whether_anyone_is_hurt_or_at_risk(string words, string meant) => AnswerAsync(new Harms(), words, meant);

    [Theory]
    [InlineData("she does", "yes")]
    [InlineData("yes she knows im doing it", "yes")]
    [InlineData("she asked me to", "yes")]
    [InlineData("she said its fine", "yes")]
    [InlineData("she does yes", "yes")]
    [InlineData("he doesnt know", "no")]
    [InlineData("not yet", "no")]
    [InlineData("I havent asked her", "no")]
    [InlineData("no shes too poorly", "no")]
    [InlineData("she does sometimes", "yes")]
    [InlineData("maybe", AskedAgain)]
    [InlineData("she is 82", AskedAgain)]
    public Task Whether_the_other_person_agrees(string words, string meant) => AnswerAsync(new Consent(), words, meant);

    [Theory]
    [InlineData("no", "nobody")]
    [InlineData("not yet", "nobody")]
    [InlineData("nah", "nobody")]
    [InlineData("I did but they never came back", AskedAgain)]
    [InlineData("rang the police but they never came", "police")]
    [InlineData("yes the council", "council")]
    [InlineData("told you lot last month", "landlord")]
    [InlineData("not the police no", "nobody")]
    [InlineData("no I havent told anyone", "nobody")]
    [InlineData("havent bothered tbh", "nobody")]
    [InlineData("cant remember", "unsure")]
    public Task Who_else_was_told(string words, string meant) => AnswerAsync(new ToldOthers(), words, meant);

    [Theory]
    [InlineData("yes its fine", "yes")]
    [InlineData("yeah any time", "yes")]
    [InlineData("safe as houses", "yes")]
    [InlineData("its only me here", AskedAgain)]
    [InlineData("sometimes", "at-times")]
    [InlineData("it is sometimes", "at-times")]
    [InlineData("depends when", "at-times")]
    [InlineData("only in the mornings", "at-times")]
    [InlineData("no he looks at my phone", AskedAgain)]
    [InlineData("not really", AskedAgain)]
    [InlineData("its not safe", AskedAgain)]
    [InlineData("i am telling you about the music", AskedAgain)]
    public Task Whether_a_way_is_safe(string words, string meant) => AnswerAsync(new SafeToContact(), words, meant);

    [Theory]
    [InlineData("yes thats ok", "yes")]
    [InlineData("ye go on", "yes")]
    [InlineData("you can leave one", "yes")]
    [InlineData("id rather you didnt", "no")]
    [InlineData("no dont leave any", "no")]
    [InlineData("please dont", "no")]
    [InlineData("my mum hears them so no", "no")]
    [InlineData("maybe", AskedAgain)]
    public Task Whether_a_message_may_be_left(string words, string meant) => AnswerAsync(new Voicemail(), words, meant);

    [Theory]
    [InlineData("im alright thanks", "no")]
    [InlineData("no im ok", "no")]
    [InlineData("maybe later", "not-now")]
    [InlineData("not at the moment thanks", "not-now")]
    [InlineData("i just want it to stop", AskedAgain)]
    public Task Whether_support_is_wanted(string words, string meant) => AnswerAsync(new Support(), words, meant);

    private async Task AnswerAsync(ReportQuestion question, string words, string meant)
    {
        var turn = await TurnAsync();
        var choices = question.Ask(turn).Choices;

        var heard = await question.HearAsync(turn, new Answer(words, ChoiceReading.Read(words, null, choices)), CancellationToken.None);

        var shown = heard.RetryKey is null ? question.Show(turn) : AskedAgain;
        var expected = choices.FirstOrDefault(choice => choice.Value == meant)?.Synonyms[0] ?? meant;
        Assert.Equal(expected, shown);
    }

    private async Task<TalkTurn> TurnAsync()
    {
        var activity = new Activity(ActivityTypes.Message) { ChannelId = "webchat" };
        var talk = new Talk
        {
            Triage = new TriageNotes { Label = "noise-nuisance", Outcome = TriageNotes.WantsToReport },
            Report = new ReportDraft { Role = ReporterRole.ForSomeone, LabelId = "noise-nuisance", WhatHappened = "music", Contact = ContactMethod.Call },
        };
        var nowUtc = new DateTime(2026, 11, 25, 12, 0, 0, DateTimeKind.Utc);
        return new TalkTurn(
            new TurnContext(new TurnAdapter(), activity), talk, new Wording(fixture.Service.Words), await fixture.Service.UnderstanderAsync(), nowUtc, new DateOnly(2026, 11, 25), new TurnTrace());
    }
}
