using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

/// <summary>The questions of an exclusion or type.</summary>
internal static class QuestionReading
{
    private const int MostQuestions = 3;
    private const int LongestChoice = 30;
    private const string Unsure = "unsure";

    private static readonly Dictionary<string, string[]> FillsAllowed = new()
    {
        ["frequency"] = ["once", "again", "often", "daily"],
        ["aimed"] = ["yes", "no"],
        ["harm"] = ["none", "injury", "weapon", "fire", "threat", "targeted", "child", "adult"],
        ["talked"] = ["yes", "no", "unsafe"],
        ["now"] = ["yes", "no"],
    };

    public static IReadOnlyList<Question> Read(FileReading file, string stays, bool required)
    {
        var groups = file.Keys.Groups("questions", required);
        if (groups.Count > MostQuestions)
            file.Findings.Error(groups[MostQuestions].Line, $"There are {groups.Count} questions; the most is {MostQuestions}. Keep the ones that decide.");
        var questions = groups.Select(group => ReadQuestion(file, group, stays)).ToList();
        IdChecks.Unique(file.Findings, groups, questions.Select(question => question.Id), "question");
        return questions;
    }

    private static Question ReadQuestion(FileReading file, Fields keys, string stays)
    {
        var id = IdChecks.Id(file.Findings, keys);
        var ask = keys.Text("ask");
        file.Keep(new TextPiece($"question {id}: ask", keys.LineOf("ask"), ask, PieceUse.Plain));
        var sms = keys.OptionalText("sms") ?? ask;
        file.Keep(new TextPiece($"question {id}: sms", keys.LineOf(keys.Has("sms") ? "sms" : "ask"), sms, PieceUse.Sms, 2));

        var groups = keys.Groups("choices", required: true);
        if (groups.Count == 1)
            file.Findings.Error(groups[0].Line, $"The question \"{id}\" has one choice only. Give at least two.");
        var choices = groups.Select(group => ReadChoice(file, group, stays)).ToList();
        IdChecks.Unique(file.Findings, groups, choices.Select(choice => choice.Id), "choice");
        keys.Done();
        return new Question(id, ask, sms, choices);
    }

    private static QuestionChoice ReadChoice(FileReading file, Fields keys, string stays)
    {
        var (id, say, sms, also) = ChoiceReading.Read(file, keys, LongestChoice);
        var means = keys.Text("means");
        var because = keys.OptionalText("because");
        if (because is not null)
            file.Keep(new TextPiece($"choice {id}: because", keys.LineOf("because"), because, PieceUse.Plain));

        var moves = means.Length > 0 && means != stays && means != Unsure;
        if (moves)
            file.Refer(keys.LineOf("means"), "means", stays == "stays" ? ReferenceTarget.Type : ReferenceTarget.Label, means);
        if (moves && because is null)
            file.Findings.Error(keys.LineOf("means"), $"The choice \"{id}\" moves to \"{means}\", so the resident should be told why. Add a line \"because: …\".");

        var fills = ReadFills(file, keys);
        keys.Done();
        return new QuestionChoice(id, say, sms, also, means, because, fills);
    }

    private static Dictionary<string, string> ReadFills(FileReading file, Fields keys)
    {
        var fills = new Dictionary<string, string>(StringComparer.Ordinal);
        if (keys.Group("fills", required: false) is not { } group)
            return fills;
        foreach (var (key, line, value) in group.AllTexts())
        {
            if (!FillsAllowed.TryGetValue(key, out var allowed))
                file.Findings.Error(line, $"\"{key}\" is not something a choice can fill in. Use: {string.Join(", ", FillsAllowed.Keys)}.{NearestName.Suggest(key, FillsAllowed.Keys)}");
            else if (!allowed.Contains(value))
                file.Findings.Error(line, $"\"{key}\" can be {string.Join(", ", allowed)}, not \"{value}\".{NearestName.Suggest(value, allowed)}");
            fills[key] = value;
        }
        return fills;
    }
}
