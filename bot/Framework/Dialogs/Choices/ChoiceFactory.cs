using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Writes choices into a message, as words or as buttons.</summary>
public class ChoiceFactory
{
    private const int MostInline = 3;

    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null,
        ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null,
        ChoiceFactoryOptions options = null, string conversationType = default, IList<string> toList = default)
    {
        channelId ??= string.Empty;
        list ??= [];

        var longest = list.Count == 0 ? 0 : list.Max(choice => Title(choice)?.Length ?? 0);
        if (longest > Channel.MaxActionTitleLength(channelId)) return List(list, text, speak, options);
        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType)) return SuggestedAction(list, text, speak, toList);
        if (Channel.SupportsCardActions(channelId, list.Count)) return HeroCard(list, text, speak);
        return list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var written = new StringBuilder(text).Append(' ');

        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0) written.Append(Between(index, choices.Count, options));
            if (numbered) written.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            written.Append(Title(choices[index]));
        }

        return MessageFactory.Text(written.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var written = new StringBuilder(text).Append("\n\n   ");

        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0) written.Append("\n   ");
            if (numbered) written.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            else written.Append("- ");
            written.Append(Title(choices[index]));
        }

        return MessageFactory.Text(written.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null,
        IList<string> toList = default) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null,
        IList<string> toList = default) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null) =>
        MessageFactory.Attachment(
            new HeroCard(text: text, buttons: Buttons(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices == null ? [] : choices.Select(value => new Choice(value)).ToList();

    private static string Title(Choice choice) =>
        string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static string Between(int index, int count, ChoiceFactoryOptions options) => (count, index == count - 1) switch
    {
        (2, _) => options?.InlineOr ?? " or ",
        (_, true) => options?.InlineOrMore ?? ", or ",
        (_, false) => options?.InlineSeparator ?? ", ",
    };

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        choices == null
            ? []
            : choices.Select(choice => choice.Action ?? new CardAction
            {
                Type = ActionTypes.ImBack,
                Value = choice.Value,
                Title = choice.Value,
            }).ToList();
}
