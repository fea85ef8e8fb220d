using Microsoft.EntityFrameworkCore;
using WestKent.Bot.Channels.Web;
using WestKent.Cases.Reporting;
using WestKent.Cases.Texting;
using WestKent.Content.Reading;

namespace WestKent.Tests.Bot.Sms;

public sealed class TextTalkTests(SmsFixture fixture) : IClassFixture<SmsFixture>
{
    internal static readonly string[] NoiseReport =
    [
        "my neighbour plays loud music until 3am again and again", "1", "last night from 11 till 3",
        "12 Station Road Sevenoaks TN13 1AA, two men at number 14", "I can't sleep and I am late for work", "1", "no", "Sam Lee", "1", "no", "1",
    ];

    // Each thing is told apart; or some of them in one breath.
    private static readonly string[] ToldBitByBit = [.. NoiseReport[..3], "12 Station Road Sevenoaks TN13 1AA", "two men at number 14", .. NoiseReport[4..]];
    private static readonly string[] ToldAtOnce =
        ["my neighbour plays loud music every night until 3am, I can't sleep", "1", .. NoiseReport[3..4], .. NoiseReport[5..]];

    private SmsHost Host => fixture.Host;

    public static TheoryData<string, int, int> Tellings => new() { { "bit by bit", 12, 20 }, { "plainly", 11, 20 }, { "at once", 9, 18 } };

    [Theory]
    [MemberData(nameof(Tellings))]
    public async Task A_noise_report_takes_few_texts_and_leaves_room_below_12_in_and_25_parts_out(string told, int mostIn, int mostParts)
    {
        var telling = told switch { "at once" => ToldAtOnce, "plainly" => NoiseReport, _ => ToldBitByBit };
        var number = $"+44770090033{mostIn % 10}";
        var out1 = new List<string>();
        foreach (var words in telling)
            out1.AddRange(await Host.TextAsync(number, words));

        Assert.Equal(mostIn, telling.Length);
        Assert.InRange(out1.Sum(SmsText.Parts), 10, mostParts);
        Assert.All(out1, text => Assert.InRange(SmsText.Parts(text), 1, 3));
        Assert.All(out1, text => Assert.True(SmsText.IsGsm7(text), text));
        Assert.Matches("Ref [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]", out1[^1]);
        var contact = await Host.ReadAsync(db => db.SourceContacts.SingleAsync(row => row.PhoneE164 == number));
        Assert.Equal((ContactMethod.Text, true), (contact.Method, contact.SafeText == true));
        var words1 = await Host.ReadAsync(db => db.IncidentWords.Where(row => db.Incidents.Any(one => one.Id == row.IncidentId && one.CaseId == contact.CaseId)).SingleAsync());
        Assert.Equal(("12 Station Road Sevenoaks TN13 1AA", "two men at number 14"), (words1.Where, words1.Who));
        Assert.NotNull(words1.When);
        Assert.Contains("can't sleep", words1.Effect!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+447700900350", "text me but only when kids at school, and i need an interpreter", true, "interpreter")]
    [InlineData("+447700900351", "1, after 6 please", true, "")]
    [InlineData("+447700900352", "2", null, "")]
    [InlineData("+447700900353", "1 and large print", false, "large-print")]
    [InlineData("+447700900354", "text any time", false, "")]
    public async Task Times_and_needs_told_beside_how_to_be_reached_are_kept(string number, string words, bool? hasTimes, string needs)
    {
        foreach (var said in NoiseReport[..8].Append(words))
            await Host.TextAsync(number, said);
        if (hasTimes is null)
            await Host.TextAsync(number, "mornings");
        if (needs == "interpreter")
            await Host.TextAsync(number, "Urdu");
        foreach (var said in NoiseReport[9..])
            await Host.TextAsync(number, said);

        var contact = await Host.ReadAsync(db => db.SourceContacts.SingleAsync(row => row.PhoneE164 == number));
        Assert.Equal((ContactMethod.Text, true, hasTimes != false), (contact.Method, contact.SafeText == true, contact.Times is not null));
        var kept = await Host.ReadAsync(db => db.SourceNeeds.SingleAsync(row => row.CaseId == contact.CaseId));
        Assert.Equal(needs, string.Join(' ', kept.NeedIds));
    }

    [Fact]
    public async Task The_first_text_is_told_who_answers_and_what_it_costs_to_be_seen()
    {
        var first = string.Join('\n', await Host.TextAsync("+447700900302", "hi"));
        var second = string.Join('\n', await Host.TextAsync("+447700900302", "loud music again"));

        Assert.All(["machine", "999", "phone bill", "STOP"], word => Assert.Contains(word, first, StringComparison.Ordinal));
        Assert.DoesNotContain("machine", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_in_the_middle_ends_all_texts_and_start_goes_on_where_it_stopped()
    {
        const string Number = "+447700900303";
        await Host.TextAsync(Number, NoiseReport[0]);
        await Host.TextAsync(Number, "1");

        Assert.Empty(await Host.TextAsync(Number, " Stop "));
        Assert.Empty(await Host.TextAsync(Number, "hello? are you there"));
        Assert.Empty(await Host.TextAsync(Number, "stop"));
        var back = string.Join('\n', await Host.TextAsync(Number, "START"));

        Assert.Contains("last happen", back, StringComparison.Ordinal);
        Assert.NotEmpty(await Host.TextAsync(Number, "yesterday at 10pm"));
    }

    [Fact]
    public async Task Help_is_for_Twilio_to_answer_and_yes_stays_an_answer()
    {
        const string Number = "+447700900304";
        await Host.TextAsync(Number, NoiseReport[0]);

        Assert.Empty(await Host.TextAsync(Number, "HELP"));
        Assert.Contains("last happen", string.Join('\n', await Host.TextAsync(Number, "YES")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("60777")]
    [InlineData("VM-Offers")]
    [InlineData("+48601234567")]
    [InlineData("+441732749400")]
    [InlineData("+447012345678")]
    public async Task A_number_that_is_no_UK_mobile_is_not_answered_but_staff_hear_of_it(string number)
    {
        Assert.Empty(await Host.TextAsync(number, "my neighbour plays loud music"));

        Assert.True(number[0] != '+' || await Host.ReadAsync(db => db.StaffTasks.AnyAsync(task => task.Kind == "text-from-elsewhere")));
    }

    [Fact]
    public async Task A_picture_is_put_off_politely_and_its_words_are_read()
    {
        Assert.Contains("pictures", string.Join('\n', await Host.TextAsync("+447700900305", "", pictures: 1)), StringComparison.Ordinal);
        var both = string.Join('\n', await Host.TextAsync("+447700900305", NoiseReport[0], pictures: 2));

        Assert.Contains("pictures", both, StringComparison.Ordinal);
        Assert.Contains("Report it", both, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\U0001F621\U0001F621\U0001F50A")]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("*")]
    public async Task Any_text_at_all_gets_an_answer_that_is_short(string words)
    {
        var number = $"+4477009004{words.Length:00}";
        var texts = await Host.TextAsync(number, words == "*" ? string.Join(' ', Enumerable.Repeat("noise", 1_666)) : words);

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.InRange(SmsText.Parts(text), 1, 3));
    }

    [Fact]
    public async Task Whoever_texts_from_a_sources_number_learns_nothing_of_the_case()
    {
        const string Number = "+447700900306";
        foreach (var words in NoiseReport)
            await Host.TextAsync(Number, words);
        var reference = await Host.ReadAsync(db => db.Cases.Where(one => db.SourceContacts.Any(row => row.CaseId == one.Id && row.PhoneE164 == Number)).Select(one => one.Reference).SingleAsync());

        foreach (var ask in new[] { "what is happening with my case", "status", reference, "tell me my reference", "who is my officer" })
        {
            var answer = string.Join('\n', await Host.TextAsync(Number, ask));
            Assert.DoesNotContain(reference, answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Station Road", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Sam", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_numbers_that_tell_of_the_same_thing_make_two_cases()
    {
        var before = await Host.CasesAsync();
        foreach (var words in NoiseReport)
            await Task.WhenAll(Host.TextAsync("+447700900307", words), Host.TextAsync("+447700900308", words));

        Assert.Equal(2, await Host.CasesAsync() - before);
    }

    [Fact]
    public async Task An_answer_that_comes_in_several_quick_texts_is_one_answer_in_order()
    {
        const string Number = "+447700900309";
        foreach (var words in NoiseReport.Take(4))
            await Host.TextAsync(Number, words);
        const string First = "I can't sleep and my hands shake in the morning, I have been late for work five times this month and my boss has had a word with me about it and";
        const string Second = "my girl is so tired at school that her teacher rang me, and we have started to sleep at my mum's at the weekend because the bass goes right through the";
        const string Third = "floor and the bed.";

        Assert.NotEmpty(await Host.TextAsync(Number, First));
        Assert.Empty(await Host.TextAsync(Number, Second));
        Assert.Empty(await Host.TextAsync(Number, Third));
        foreach (var words in NoiseReport.Skip(5))
            await Host.TextAsync(Number, words);

        Assert.True(await Host.ReadAsync(db => db.IncidentWords.AnyAsync(told => told.Effect == $"{First} {Second} {Third}")));
    }

    [Fact]
    public async Task A_conversation_rests_for_a_week_and_then_begins_anew()
    {
        const string Number = "+447700900310";
        await Host.TextAsync(Number, NoiseReport[0]);
        Host.Clock.Pass(TimeSpan.FromDays(6));
        Assert.Contains("last happen", string.Join('\n', await Host.TextAsync(Number, "1")), StringComparison.Ordinal);

        Host.Clock.Pass(TimeSpan.FromDays(8));
        Assert.Contains("machine", string.Join('\n', await Host.TextAsync(Number, "hello")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_who_had_all_the_texts_of_a_day_is_told_once_and_still_gets_help_in_danger()
    {
        const string Number = "+447700900311";
        for (var text = 0; text < 120; text++)
            await Host.TextAsync(Number, "help me with the noise please");

        Assert.Empty(await Host.TextAsync(Number, "help me with the noise please"));
        Assert.Contains("999", string.Join('\n', await Host.TextAsync(Number, "he is at my door with a knife")), StringComparison.Ordinal);
        var parts = await Host.ReadAsync(db => db.TextMessages.Where(text => text.InReplyTo != null).GroupBy(text => text.Person).Select(group => group.Sum(text => text.Parts)).MaxAsync());
        Assert.InRange(parts, 90, 106);
    }

    [Fact]
    public async Task A_text_conversation_goes_on_in_a_browser_by_a_link_that_opens_once_and_then_by_text_again()
    {
        const string Number = "+447700900312";
        await Host.TextAsync(Number, NoiseReport[0]);
        await Host.TextAsync(Number, "1");
        var link = Assert.Single(await Host.TextAsync(Number, "web")).Split(' ').Single(word => word.StartsWith("https://", StringComparison.Ordinal));
        var key = link[(link.LastIndexOf('/') + 1)..];

        Assert.True(await Host.DoAsync<TalkKeys, bool>(keys => keys.OpenAsync(key, "web-one", default)));
        Assert.False(await Host.DoAsync<TalkKeys, bool>(keys => keys.OpenAsync(key, "web-two", default)));
        Assert.Equal(SendOutcome.Sent, await Host.DoAsync<WebChat, SendOutcome>(chat => chat.SendAsync("web-one", "form-1", NoiseReport[2], null, null, null, default)));

        var shown = await Host.DoAsync<WebChat, IReadOnlyList<ChatTurn>>(chat => chat.ReadAsync("web-one", default));
        Assert.Equal(NoiseReport[0], shown[0].ResidentText);
        var back = string.Join('\n', await Host.TextAsync(Number, NoiseReport[3]));
        Assert.Contains("affecting you", back, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Six_words_are_texted_and_lie_sealed_in_the_database()
    {
        const string Number = "+447700900313";
        var said = new List<string>();
        foreach (var words in NoiseReport.Take(7).Concat(["no name", "1", "no", "1"]))
            said.AddRange(await Host.TextAsync(Number, words));

        var six = Assert.Single(said, text => text.Contains("six words", StringComparison.Ordinal));
        var first = six[(six.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' ')[0];
        Assert.Matches("^[a-z]+$", first);
        Assert.False(await Host.ReadAsync(db => db.Turns.AnyAsync(turn => turn.RepliesJson.Contains($": {first} "))));
    }
}
