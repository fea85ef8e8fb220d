using WestKent.Bot.Answers;

namespace WestKent.Tests.Bot.Answers;

public sealed class ChoiceWordsTests
{
    private static readonly OfferedChoice[] WhoWasTold =
    [
        new("nobody", ["No, nobody", "Nobody", "nope", "nah", "n", "no thanks", "not really", "no one", "noone"]) { IsAlone = true },
        new("police", ["The police", "Police"]),
        new("council", ["The council", "Council"]),
        new("landlord", ["West Kent, before", "you", "west kent", "told you before"]),
        new("unsure", ["I am not sure", "Not sure", "skip", "pass", "don't know", "dunno", "rather not say"]) { IsAlone = true },
    ];

    private static readonly OfferedChoice[] Ways =
    [
        new("text", ["Text message", "Text", "text me", "sms", "message"]),
        new("email", ["E-mail", "email", "mail"]),
        new("call", ["Phone call", "Call", "phone", "phone me", "call me", "ring me", "ring"]),
        new("letter", ["Letter", "post", "by post", "write to me"]),
        new("named-person", ["Through someone I trust", "someone else", "my carer"]),
        new("none", ["I will contact you", "dont contact me", "no contact"]),
    ];

    private static readonly OfferedChoice[] YesNoUnsure = [new("yes", ["Yes"]), new("no", ["No"]), new("unsure", ["I am not sure", "Not sure", "dont know"])];

    [Theory]
    [InlineData("text me please", "text")]
    [InlineData("txt", "text")]
    [InlineData("text not call", "text")]
    [InlineData("don't call, text", "text")]
    [InlineData("a call would be best", "call")]
    [InlineData("ring me", "call")]
    [InlineData("email is best", "email")]
    [InlineData("e-mail please", "email")]
    [InlineData("emails", "email")]
    [InlineData("by post", "letter")]
    [InlineData("through my carer", "named-person")]
    [InlineData("dont text me he reads my phone, email", "email")]
    [InlineData("by letter please not phone", "letter")]
    [InlineData("not by post", null)]
    [InlineData("the first one", "text")]
    [InlineData("option 3", "call")]
    [InlineData("the last one please", "none")]
    [InlineData("text or email", null)]
    [InlineData("either", null)]
    [InlineData("i dont want texts", null)]
    [InlineData("anything but a phone call", null)]
    [InlineData("i will ring you", null)]
    [InlineData("what is best?", null)]
    [InlineData("can you text", null)]
    [InlineData("hello", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void One_choice_is_taken_where_just_one_is_meant(string? words, string? choice) => Assert.Equal(choice, ChoiceWords.One(words, Ways));

    [Theory]
    [InlineData("police and council", "police council")]
    [InlineData("the council and also the police", "police council")]
    [InlineData("i rang the police twice", "police")]
    [InlineData("polis", "police")]
    [InlineData("just the council", "council")]
    [InlineData("the councl", "council")]
    [InlineData("not the police, the council", "council")]
    [InlineData("council not police", "council")]
    [InlineData("police but not the council", "police")]
    [InlineData("i havent told the police but i told the council", "council")]
    [InlineData("i told the police and the council but nobody did anything", "police council")]
    [InlineData("told the police ref 46/123456/26", "police")]
    [InlineData("police yes council no", "police")]
    [InlineData("police no, council yes", "council")]
    [InlineData("police officer came", "police")]
    [InlineData("the police and west kent", "police landlord")]
    [InlineData("everyone", "")]
    [InlineData("you", "landlord")]
    [InlineData("west kent", "landlord")]
    [InlineData("nobody", "nobody")]
    [InlineData("no one yet", "nobody")]
    [InlineData("not sure", "unsure")]
    [InlineData("dont know really", "unsure")]
    [InlineData("no idea", "unsure")]
    [InlineData("thank you", "")]
    [InlineData("police or council", "")]
    [InlineData("nobody but the police", "")]
    [InlineData("havent told the police", "")]
    [InlineData("did the police come?", "")]
    [InlineData("neither", "")]
    public void Several_choices_are_taken_where_several_are_meant(string words, string choices) =>
        Assert.Equal(choices, string.Join(' ', ChoiceWords.Many(words, WhoWasTold)));

    [Theory]
    [InlineData("yeah go on then", "yes")]
    [InlineData("no its not safe", "no")]
    [InlineData("nope", "no")]
    [InlineData("not sure", "unsure")]
    [InlineData("yes and no", null)]
    public void Yes_and_no_are_choices_too(string words, string? choice) => Assert.Equal(choice, ChoiceWords.One(words, YesNoUnsure));
}
