using WestKent.Bot.Conversation;

namespace WestKent.Tests.Evaluation.Talking;

/// <summary>
/// Says anything at any time: answers to other questions, buttons old and new, commands, other scripts and broken text.
/// The same seed always says the same.
/// </summary>
internal sealed class RandomTalker(int seed)
{
    private static readonly string[] Sayings =
    [
        "music every night till 3", "they threatened me with a knife", "last night about 11", "31 June", "25:00", "yesterdayish", "next tuesday", "29 February 2027",
        "12 Station Road TN13 1AA", "12 Deansgate, Manchester M3 1AA", "Sam Lee, text 07700 900123", "01732 960123", "+33 1 23 45 67 89", "sam @ gmial . com",
        "sam@example.com", "no its not safe", "only after 6", "yes", "no", "skip", "none", "2", "1 and 3", "999999999999", "report it", "send", "back", "start again",
        "help", "speak to someone", "save it for later", "K7QM-4F2X", "7F3K-9QZM-A", "delete everything", "change where", "i dont understand", "he is outside now with a bat",
        "Привет, сосед шумит", "اسمي سمير وأحتاج مترجم", "邻居每晚都很吵", "นอนไม่หลับเลย", "🎉🔥👨‍👩‍👧‍👦", "Z̶a̷l̸g̵o̴ ṫ̷e̸x̷t̵", "\u202Egnp.exe", "a\u0000b", "\ud83d", "\uFFFE\uFDD0", "\U0001FFFE", "İıŞş", "﷽", "   ", "{{name}}",
        "'; DROP TABLE Cases; --", "<script>alert(1)</script>", "[a](javascript:alert(1))", "**bold** | table |", "-", ".", "?", "\t\n",
    ];

    private const string Handset = "+447700900123";

    private readonly Random random = new(seed);

    /// <summary>How long they take to write: now and then the next text comes at once, as part of the one before.</summary>
    public TimeSpan Pause() => random.Next(4) == 0 ? TimeSpan.FromSeconds(random.Next(1, 10)) : TimeSpan.FromSeconds(random.Next(11, 90));

    public InboundMessage Next(string channel, string conversation, int number, TurnOutcome? before)
    {
        var open = before is { Replies: [.., var last] } ? last : null;
        var choices = open?.Choices ?? [];
        var rows = open?.Rows ?? [];
        var id = $"{conversation}-{number}";
        return random.Next(10) switch
        {
            < 4 when choices.Count > 0 => Press(choices[random.Next(choices.Count)].Id),
            4 when choices.Count > 1 => Press($"{choices[0].Id},{choices[^1].Id}"),
            5 when rows.Count > 0 => Press(rows[random.Next(rows.Count)].Change ?? "send"),
            5 => Press(random.Next(2) == 0 ? "no-such-choice" : "change:report/where"),
            6 => Say(string.Concat(Enumerable.Range(0, random.Next(1, 400)).Select(_ => AnyCharacter()))),
            7 => Say(string.Join(' ', Enumerable.Range(0, random.Next(1, 120)).Select(_ => Sayings[random.Next(Sayings.Length)]))),
            _ => Say(Sayings[random.Next(Sayings.Length)]),
        };

        InboundMessage Press(string choice) => new(channel, conversation, id, choice, channel == "sms" ? null : choice, before?.Number) { Phone = Phone() };
        InboundMessage Say(string words) => new(channel, conversation, id, words, null, random.Next(20) == 0 ? 0 : before?.Number) { Phone = Phone() };
        string? Phone() => channel == "sms" ? Handset : null;
    }

    // Any code unit there is, lone surrogates among them.
    private char AnyCharacter() => (char)random.Next(0x10000);
}
