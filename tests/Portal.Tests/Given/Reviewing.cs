using System.Globalization;
using WestKent.Cases.Reviews;

namespace WestKent.Tests.Portal.Given;

/// <summary>Residents who count their reports and make their papers.</summary>
internal static class Reviewing
{
    private const string Form = "main form";

    /// <summary>A day that lies so many days back, as somebody types it.</summary>
    public static string DaysAgo(int days) =>
        DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-days).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static async Task<ShownPage> ChooseAreaAsync(this Visitor visitor, string district)
    {
        await visitor.OpenAsync("/case-review/council");
        return await visitor.SubmitAsync(Form, ("postcode", ""), ("district", district));
    }

    public static async Task<ShownPage> AddReportAsync(
        this Visitor visitor, string body, string happened, string reported, string words = "", string reference = "")
    {
        await visitor.OpenAsync("/case-review/report");
        return await visitor.SubmitAsync(Form, ("body", body), ("happened", happened), ("reported", reported), ("what-happened", words), ("reference", reference));
    }

    public static async Task<ShownPage> TellWhoAsync(this Visitor visitor, string name, params (string Name, string Value)[] more)
    {
        await visitor.OpenAsync("/case-review/about");
        return await visitor.SubmitAsync(Form, [("name", name), .. more]);
    }

    public static async Task<ShownPage> TellStoryAsync(this Visitor visitor, string harm, string effect, string wanted)
    {
        await visitor.OpenAsync("/case-review/story");
        return await visitor.SubmitAsync(Form, ("harm", harm), ("effect", effect), ("done", ""), ("wanted", wanted));
    }

    public static async Task<ShownPage> AskAsync(this Visitor visitor)
    {
        await visitor.OpenAsync("/case-review/papers");
        return await visitor.SubmitAsync("form[action='/case-review/ask']");
    }

    public static async Task<ReviewResult> ResultAsync(this Visitor visitor)
    {
        var page = await visitor.OpenAsync("/case-review/result");
        return Enum.Parse<ReviewResult>(page.Document.QuerySelector("[data-result]")!.GetAttribute("data-result")!);
    }

    /// <summary>Why each report counts or not, in the order of the page.</summary>
    public static IReadOnlyList<CountReason> ReasonsOn(ShownPage page) =>
        [.. page.Document.QuerySelectorAll("[data-reason]").Select(report => Enum.Parse<CountReason>(report.GetAttribute("data-reason")!))];

    public static async Task<string> PlainPapersAsync(this Visitor visitor)
    {
        using var answer = await visitor.GetAsync("/case-review/papers/text");
        return await answer.Content.ReadAsStringAsync();
    }
}
