using WestKent.Cases.Following;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;
using WestKent.Portal.MyCase.Diaries;

namespace WestKent.Portal.MyCase.Copies;

/// <summary>The parts of the copy, each a heading and its lines; the page and the file show the same.</summary>
internal static class CopyParts
{
    public static IReadOnlyList<(string Title, IReadOnlyList<string> Lines)> Of(ContentSnapshot content, CaseCopy copy)
    {
        var words = content.Pages["my-case-diary"];
        var story = new CaseWords(content, copy.Case);
        return
        [
            .. new (string Title, IReadOnlyList<string> Lines)[]
            {
                (words.Word("copy-reference"), [copy.Case.Reference]),
                (words.Word("copy-status"), [story.Status, story.Next]),
                (content.Pages["my-case"].Word("closed-found"), copy.Case.Closure is { } found ? [found.Findings] : []),
                (content.Pages["my-case"].Word("closed-did"), copy.Case.Closure is { } did ? [did.Actions] : []),
                (content.Pages["my-case"].Word("closed-help"), copy.Case.Closure is { } help ? [help.FurtherHelp] : []),
                (words.Word("copy-timeline"), [.. copy.Case.Timeline.Select(entry => $"{CaseDays.Of(entry.AtUtc)}: {story.Of(entry)}")]),
                (words.Word("entries"), [.. copy.Diary.Entries.SelectMany(entry => Entry(words, entry))]),
                (words.Word("copy-questions"), [.. copy.Questions.SelectMany(Question)]),
                (words.Word("copy-messages"), [.. copy.Messages.Select(message => $"{CaseDays.Of(message.AtUtc)}, {From(content, message)}: {message.Text}")]),
                (words.Word("copy-files"), [.. copy.Files.Select(file => $"{file.Name}, {CaseDays.Of(file.AtUtc)}, SHA-256 {file.Sha256}")]),
                (words.Word("copy-contact"), [.. Contact(content, copy.Details)]),
            }
            .Where(part => part.Lines.Count > 0),
        ];
    }

    private static IEnumerable<string> Entry(Page words, DiaryEntry entry)
    {
        yield return DiaryWords.When(words, entry);
        if (!string.IsNullOrWhiteSpace(entry.WhatHappened))
            yield return $"{words.Word("what")}: {entry.WhatHappened}";
        if (!string.IsNullOrWhiteSpace(entry.Effect))
            yield return $"{words.Word("effect")}: {entry.Effect}";
        yield return $"{words.Word("told")}: {CaseDays.Of(entry.ToldUtc)}";
        yield return "";
    }

    private static IEnumerable<string> Question(MyQuestion question)
    {
        yield return $"{CaseDays.Of(question.AskedUtc)}: {question.Text}";
        if (question.Answer is not null)
            yield return question.Answer;
        yield return "";
    }

    private static string From(ContentSnapshot content, MyMessage message) => content.Pages["my-case-talk"].Word(message.IsMine ? "from-you" : "from-us");

    private static IEnumerable<string> Contact(ContentSnapshot content, MyDetails details)
    {
        var words = content.Pages["my-case-details"];
        if (details.Contact is { Method: not ContactMethod.None } contact)
        {
            yield return $"{words.Word("method")}: {words.Word($"method-{contact.Method.ToString().ToLowerInvariant()}")}";
            if (contact.Times is not null)
                yield return $"{words.Word("times")}: {contact.Times}";
        }

        foreach (var one in details.Representatives)
            yield return $"{words.Word("helper-heading")}: {one.Name}, {one.Contact}";
    }
}
