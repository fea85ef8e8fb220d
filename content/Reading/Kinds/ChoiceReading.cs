using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

/// <summary>What choices of prompts and of questions have in common.</summary>
internal static class ChoiceReading
{
    public static PromptChoice Read(FileReading file, Fields keys, int longest)
    {
        var id = IdChecks.Id(file.Findings, keys);
        var say = keys.Text("say");
        if (say.Length > longest)
            file.Findings.Error(keys.LineOf("say"), $"\"{say}\" has {say.Length} characters; a button has room for {longest}.");
        file.Keep(new TextPiece($"choice {id}: say", keys.LineOf("say"), say, PieceUse.Plain));

        var sms = keys.OptionalText("sms");
        file.Keep(new TextPiece($"choice {id}: sms", keys.LineOf(sms is null ? "say" : "sms"), sms ?? say, PieceUse.Sms, 1));

        var also = keys.Texts("also");
        foreach (var (words, key) in ((string, string)[])[(say, "say"), (sms ?? "", "sms")])
        {
            if (ReservedWords.Has(words))
                file.Findings.Error(keys.LineOf(key), $"\"{words}\" is a word that phone networks act on themselves (it can stop or restart all texts), so we may never see it. Offer another word.");
        }
        return new PromptChoice(id, say, sms, [.. also.Select(text => text.Value.Trim())]);
    }
}
