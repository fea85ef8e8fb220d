using WestKent.Cases.Casework;
using WestKent.Cases.Policies;

namespace WestKent.Tests.Cases.Policies;

public sealed class StatusMovesTests
{
    [Theory]
    [InlineData(CaseStatus.Reported, CaseStatus.Acknowledged, true)]
    [InlineData(CaseStatus.Acknowledged, CaseStatus.Assessed, true)]
    [InlineData(CaseStatus.Assessed, CaseStatus.InProgress, true)]
    [InlineData(CaseStatus.InProgress, CaseStatus.Closing, true)]
    [InlineData(CaseStatus.Closing, CaseStatus.Closed, true)]
    [InlineData(CaseStatus.Closing, CaseStatus.InProgress, true)]
    [InlineData(CaseStatus.Closed, CaseStatus.Reopened, true)]
    [InlineData(CaseStatus.Reopened, CaseStatus.InProgress, true)]
    [InlineData(CaseStatus.Reported, CaseStatus.Closed, false)]
    [InlineData(CaseStatus.InProgress, CaseStatus.Closed, false)]
    [InlineData(CaseStatus.Acknowledged, CaseStatus.Reported, false)]
    [InlineData(CaseStatus.Closed, CaseStatus.InProgress, false)]
    public void A_case_moves_only_as_the_table_allows(CaseStatus from, CaseStatus to, bool allowed) =>
        Assert.Equal(allowed, StatusMoves.Allows(from, to));

    [Fact]
    public void No_status_is_a_dead_end_and_none_leads_to_itself() => Assert.All(Enum.GetValues<CaseStatus>(), status =>
    {
        Assert.NotEmpty(StatusMoves.From(status));
        Assert.DoesNotContain(status, StatusMoves.From(status));
    });

    [Fact]
    public void Only_a_case_that_is_closing_can_be_closed() =>
        Assert.Equal([CaseStatus.Closing], Enum.GetValues<CaseStatus>().Where(status => StatusMoves.Allows(status, CaseStatus.Closed)));
}
