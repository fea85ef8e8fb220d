using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace WestKent.Bot.Dialogs;

/// <summary>
/// Asks one question that may be answered by button, number, the button's words or in a sentence of one's own.
/// Whether the answer will do is for the dialog that asked to say.
/// </summary>
internal sealed class AnswerPrompt(string dialogId) : Prompt<Answer>(dialogId)
{
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        options.Prompt is null ? Task.CompletedTask : turnContext.SendActivityAsync(options.Prompt, cancellationToken);

    protected override Task<PromptRecognizerResult<Answer>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var message = turnContext.Activity;
        var result = new PromptRecognizerResult<Answer>();
        if (message.Type == ActivityTypes.Message)
        {
            result.Succeeded = true;
            result.Value = new Answer(message.Text ?? "", ChoiceReading.Read(message.Text, message.Value as string, options.Choices ?? []));
        }

        return Task.FromResult(result);
    }
}
