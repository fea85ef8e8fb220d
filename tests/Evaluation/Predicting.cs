using System.Text.Encodings.Web;
using System.Text.Json;
using WestKent.Bot.Understanding;

namespace WestKent.Tests.Evaluation;

internal static class Predicting
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string input, string output)
    {
        var understander = Understander.Learn(Content.Read());
        using var writer = new StreamWriter(output);
        foreach (var message in LabelledMessage.ReadAll(input))
        {
            var understood = understander.Read(message.Text, message.Channel);
            writer.WriteLine(JsonSerializer.Serialize(new { id = message.Id, top = understood.Labels.Select(label => label.Id), safety = understood.SafetyFlags }, Plain));
        }

        return 0;
    }
}
