using WestKent.Tests.Evaluation.Talking;

namespace WestKent.Tests.Bot.Talks;

public sealed class ScriptedTalkTests(TalkFixture fixture) : IClassFixture<TalkFixture>
{
    private static readonly string Folder = Path.Combine(WestKent.Tests.Evaluation.Content.Root(), "tests", "Evaluation", "talks");

    public static TheoryData<string> Scripts =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_scripted_talk_goes_as_expected(string name)
    {
        var script = TalkScript.Read(Path.Combine(Folder, name + ".txt"));

        var turns = await TalkPlayer.PlayAsync(fixture.Service, script, CancellationToken.None);

        Assert.Empty(turns.SelectMany(turn => turn.Failed));
    }
}
