using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using WestKent.Bot.Conversation;
using WestKent.Cases.Notices;
using WestKent.Cases.Reviews;
using WestKent.Content.Reading;

namespace WestKent.Bot.Dialogs.Triage;

/// <summary>
/// Explains the ASB Case Review and counts with the resident (E1, E2). What is on a case is told only to someone signed in
/// to it: a phone number alone tells nothing.
/// </summary>
internal sealed class CountForReview(ReadCaseForReview readCase, IOptions<NoticeOptions> site) : Exchange
{
    private const string Label = "case-review";
    private const string Counted = "review-counted";

    public override string Key => "triage/review-how-many";

    public override IReadOnlyList<string> Rules => ["E1", "E2"];

    public override bool Applies(TalkTurn turn) => turn.Triage is { Outcome: null, Label: Label } && !turn.Triage.Told.Contains(Counted);

    public override PromptOptions Ask(TalkTurn turn)
    {
        var question = turn.Wording.Words(turn.Content.Prompts[Key], turn.ChannelId, null);
        if (turn.Triage.Told.Contains(Label))
            return turn.Wording.Ask(Key, turn.ChannelId);

        turn.Triage.Told.Add(Label);
        return Wording.Ask($"{AnswerWish.Words(turn, Label)}{(turn.IsText ? " " : "\n\n")}{question}", turn.Content.Prompts[Key].Choices, turn.ChannelId);
    }

    public override async Task<Heard> HearAsync(TalkTurn turn, Answer answer, CancellationToken cancellationToken)
    {
        turn.Triage.Told.Add(Counted);
        if (ToldIn(answer) is not { } told)
        {
            // Something else was said: it is read as what it is.
            turn.Triage.Label = null;
            turn.Triage.Words = [];
            return await new TellUsWhatIsHappening().HearAsync(turn, answer, cancellationToken);
        }

        await SayCountOfCaseAsync(turn, cancellationToken);
        var link = new Uri(site.Value.PublicUrl, "case-review").ToString();
        await turn.SayAsync($"triage/review-{told}", cancellationToken, new Dictionary<string, string> { ["link"] = link });
        return Heard.Understood;
    }

    private async Task SayCountOfCaseAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Context.Activity.ChannelData is not TurnPlace { SignedInCaseId: { } caseId } || await readCase.HandleAsync(caseId, cancellationToken) is not { } mine)
            return;

        var council = mine.DistrictId is { } district && turn.Content.Councils.TryGet(turn.Content.Policy.District(district).Council, out var known) ? known : null;
        var count = ReviewPack.From(new ReviewDraft(), mine, council, turn.Today).Count;
        await turn.SayAsync("triage/review-count-case", cancellationToken, new Dictionary<string, string>
        {
            ["reports"] = mine.Reports.Count.ToString(CultureInfo.InvariantCulture),
            ["counted"] = count.Counted.ToString(CultureInfo.InvariantCulture),
        });
    }

    // "4 times since June" says how many as well as a button does.
    private static string? ToldIn(Answer answer) => answer.Choice switch
    {
        "three" => "met",
        "two" => "nearly",
        "one" => "not-yet",
        "unsure" => "unsure",
        _ => NumberIn(answer.Text) switch
        {
            null => null,
            >= 3 => "met",
            2 => "nearly",
            _ => "not-yet",
        },
    };

    private static int? NumberIn(string text)
    {
        var words = ChoiceReading.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000)
                return number;
            var spelt = Array.IndexOf(Spelt, word);
            if (spelt >= 0)
                return spelt;
        }

        return null;
    }

    private static readonly string[] Spelt = ["none", "once", "twice", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
}
