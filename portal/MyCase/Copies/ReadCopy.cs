using WestKent.Cases.Access;
using WestKent.Cases.Evidence;
using WestKent.Cases.Following;
using WestKent.Cases.Policies;

namespace WestKent.Portal.MyCase.Copies;

/// <summary>All that a case's source told us and was told, at one moment.</summary>
internal sealed record CaseCopy(
    DateOnly Day, WestKent.Cases.Access.MyCase Case, MyDetails Details, Diary Diary,
    IReadOnlyList<MyMessage> Messages, IReadOnlyList<MyQuestion> Questions, IReadOnlyList<EvidenceItem> Files);

internal sealed class ReadCopy(
    ReadMyCase readCase, ReadMyDetails readDetails, ReadDiary readDiary, ReadMyThread thread, ReadEvidence readFiles, TimeProvider clock)
{
    public async Task<CaseCopy> HandleAsync(Guid caseId, CancellationToken ct) => new(
        LondonDay.Of(clock.GetUtcNow().UtcDateTime),
        (await readCase.HandleAsync(caseId, ct))!,
        await readDetails.HandleAsync(caseId, ct),
        await readDiary.HandleAsync(caseId, ct),
        await thread.MessagesAsync(caseId, ct),
        await thread.QuestionsAsync(caseId, ct),
        await readFiles.HandleAsync(caseId, ct));
}
