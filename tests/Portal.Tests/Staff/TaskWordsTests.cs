using WestKent.Cases.Casework;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.Staff;

public sealed class TaskWordsTests
{
    [Fact]
    public void Every_kind_of_task_has_words_of_its_own_on_the_desk()
    {
        var words = BuiltPortal.Content.Pages["staff-cases"].Words;

        Assert.All(StaffTaskKinds.All, kind => Assert.Contains($"task-{kind}", words.Keys));
        Assert.Equal(StaffTaskKinds.All.Count, StaffTaskKinds.All.Select(kind => words[$"task-{kind}"]).Distinct().Count());
    }
}
