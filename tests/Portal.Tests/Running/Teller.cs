using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Running;

/// <summary>
/// A resident who makes one report after another, however often the service goes away. What was acknowledged must be
/// there afterwards, and a message nobody answered is sent again exactly as it was.
/// </summary>
internal sealed class Teller(Func<Visitor> newVisitor) : IDisposable
{
    private Visitor visitor = newVisitor();
    private List<KeyValuePair<string, string>>? unanswered;
    private int acknowledged;

    /// <summary>References this resident was shown.</summary>
    public List<string> References { get; } = [];

    public int Messages { get; private set; }

    public async Task TellUntilTheServiceGoesAsync(Action onAnswer)
    {
        try
        {
            if (unanswered is not null)
                await SendAsync(unanswered, onAnswer);
            await LookAsync();
            while (true)
            {
                await SendAsync(visitor.FieldsOf("#chat-form", NextAnswer()), onAnswer);
                await LookAsync();
            }
        }
        catch (HttpRequestException)
        {
        }
        catch (IOException)
        {
        }
    }

    public void Dispose() => visitor.Dispose();

    private async Task SendAsync(List<KeyValuePair<string, string>> form, Action onAnswer)
    {
        unanswered = form;
        using var answer = await visitor.PostAsync("/chat", form);
        Assert.Equal(302, (int)answer.StatusCode);
        unanswered = null;
        acknowledged++;
        Messages++;
        onAnswer();
    }

    private async Task LookAsync()
    {
        var page = await visitor.OpenAsync("/chat");
        Assert.Equal(acknowledged, page.Said.Count);
        if (page.Reference is not { } reference)
            return;

        References.Add(reference);
        visitor.Dispose();
        visitor = newVisitor();
        acknowledged = 0;
        await visitor.OpenAsync("/chat");
    }

    private (string, string)[] NextAnswer() => visitor.Page.Said.Count == 0
        ? [("text", Reporting.Problem)]
        : [("text", ""), ("choice", Reporting.ButtonFor(visitor.Page))];
}
