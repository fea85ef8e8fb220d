using Microsoft.Bot.Builder.Dialogs.Recognizing;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Knows a choice by its words; failing that by its place ("second", "last"); failing that by its number ("2", "two").</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        list ??= [];
        if (string.IsNullOrEmpty(utterance)) return [];

        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0) return found;

        if (options is not { RecognizeOrdinals: false })
        {
            var places = Ordinals.Find(utterance);
            foreach (var place in places) AddByIndex(found, utterance, list, place.Start, place.End, place.IndexIn(list.Count));
            if (places.Count > 0) return found;
        }

        if (options is not { RecognizeNumbers: false })
        {
            foreach (var number in Numbers.Find(utterance, options?.Locale))
            {
                if (number.Value < 1 || number.Value > list.Count || decimal.Truncate(number.Value) != number.Value) continue;
                AddByIndex(found, utterance, list, number.Start, number.End, (int)number.Value - 1);
            }
        }

        return found;
    }

    private static void AddByIndex(
        List<ModelResult<FoundChoice>> found, string utterance, IList<Choice> list, int start, int end, int index)
    {
        if (index < 0 || index >= list.Count) return;

        found.Add(new ModelResult<FoundChoice>
        {
            Start = start,
            End = end,
            Text = utterance[start..(end + 1)],
            TypeName = "choice",
            Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1.0f },
        });
    }
}
