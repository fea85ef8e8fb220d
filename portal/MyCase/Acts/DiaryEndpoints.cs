using System.Text;
using WestKent.Cases.Access;
using WestKent.Cases.Evidence;
using WestKent.Cases.Following;
using WestKent.Cases.Policies;
using WestKent.Content.Reading;
using WestKent.Portal.MyCase.Copies;
using WestKent.Portal.MyCase.Diaries;

namespace WestKent.Portal.MyCase.Acts;

/// <summary>The diary with its chart, as a page and as a table; and a copy of the whole case, to print or keep.</summary>
internal static class DiaryEndpoints
{
    public static void MapDiary(this RouteGroupBuilder acts)
    {
        acts.MapGet("/diary", ShowDiaryAsync);
        acts.MapGet("/diary.csv", async (Me? me, ReadDiary read, ContentSnapshot content, CancellationToken ct) => TypedResults.File(
            Encoding.UTF8.GetBytes(DiaryWords.Csv(content.Pages["my-case-diary"], await read.HandleAsync(me!.CaseId, ct))), "text/csv; charset=utf-8", "diary.csv"));
        acts.MapGet("/copy", async (Me? me, ReadCopy read, CancellationToken ct) =>
            Show.Page<CopyPage>(null, ("Copy", await read.HandleAsync(me!.CaseId, ct))));
        acts.MapGet("/copy.txt", async (Me? me, ReadCopy read, ContentSnapshot content, CancellationToken ct) => TypedResults.File(
            CopyText.Write(content, await read.HandleAsync(me!.CaseId, ct)), "text/plain; charset=utf-8", "copy.txt"));
    }

    private static async Task<IResult> ShowDiaryAsync(Me? me, ReadDiary read, TimeProvider clock, string? done, CancellationToken ct) => Show.Page<DiaryPage>(
        null, ("Diary", await read.HandleAsync(me!.CaseId, ct)), ("Today", LondonDay.Of(clock.GetUtcNow().UtcDateTime)), ("Done", done));
}
