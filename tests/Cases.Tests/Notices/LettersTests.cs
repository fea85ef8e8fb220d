using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Notices;

public sealed class LettersTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_letter_is_printed_and_posted(Database database)
    {
        await using var saved = await Saved.NewAsync(database, services => services.RemoveAll<INoticeSender>());
        await saved.ReportedAsync(ByLetter("large-print"));
        await saved.RunOutboxAsync();

        var letter = Assert.Single((await ReadAsync(saved))!);
        Assert.Equal(("1 Example Road, Sevenoaks", "Priya Shah", true, new DateOnly(2026, 11, 23)), (letter.Address, letter.Name, letter.IsLargePrint, letter.ReadyOn));
        var posted = Assert.IsType<PostLettersOutcome.Done>(await PostAsync(saved, letter));

        Assert.Equal((1, 0), (posted.Posted, posted.DoNotPost.Count));
        Assert.Empty((await ReadAsync(saved))!);
        Assert.Equal(NoticeState.Sent, (await saved.ReadAsync(db => db.Notices.SingleAsync())).State);
    }

    [Fact]
    public async Task A_letter_whose_address_changed_since_it_was_printed_is_not_posted()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => services.RemoveAll<INoticeSender>());
        await saved.ReportedAsync(ByLetter());
        await saved.RunOutboxAsync();
        var letter = Assert.Single((await ReadAsync(saved))!);
        await saved.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"SourceContacts\" SET \"LetterAddress\" = '2 Other Road'"));

        var overtaken = Assert.IsType<PostLettersOutcome.Done>(await PostAsync(saved, letter));

        Assert.Equal((0, letter.Reference), (overtaken.Posted, Assert.Single(overtaken.DoNotPost)));
        Assert.Equal("2 Other Road", Assert.Single((await ReadAsync(saved))!).Address);
    }

    [Fact]
    public async Task A_letter_that_is_not_safe_any_more_leaves_the_pile()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => services.RemoveAll<INoticeSender>());
        await saved.ReportedAsync(ByLetter());
        await saved.RunOutboxAsync();
        await saved.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"SourceContacts\" SET \"SafeLetter\" = 0"));
        Assert.Empty((await ReadAsync(saved))!);

        saved.Clock.Pass(TimeSpan.FromMinutes(11));
        await saved.RunOutboxAsync();

        Assert.Equal(NoticeState.Task, (await saved.ReadAsync(db => db.Notices.SingleAsync())).State);
    }

    [Fact]
    public async Task Braille_is_a_task_for_a_person_and_no_letter()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite, services => services.RemoveAll<INoticeSender>());
        await saved.ReportedAsync(ByLetter("braille"));

        await saved.RunOutboxAsync();

        Assert.Empty((await ReadAsync(saved))!);
        Assert.Equal(StaffTaskKinds.NoticeFormat, (await saved.ReadAsync(db => db.StaffTasks.SingleAsync())).Kind);
    }

    [Fact]
    public async Task Only_those_whose_work_it_is_see_the_letters()
    {
        await using var saved = await Saved.NewAsync(Database.Sqlite);

        Assert.Null(await saved.DoAsync<ReadLetters, IReadOnlyList<LetterToPrint>?>(read => read.HandleAsync(OnDesk.Ed, CancellationToken.None)));
    }

    private static ReportDraft ByLetter(params string[] needs) => AReport.ByText().With(told =>
        (told.Contact, told.LetterAddress, told.SafeLetter, told.Needs) = (ContactMethod.Letter, "1 Example Road, Sevenoaks", true, [.. needs]));

    private static Task<IReadOnlyList<LetterToPrint>?> ReadAsync(Saved saved) =>
        saved.DoAsync<ReadLetters, IReadOnlyList<LetterToPrint>?>(read => read.HandleAsync(OnDesk.Ade, CancellationToken.None));

    private static Task<PostLettersOutcome> PostAsync(Saved saved, LetterToPrint letter) => saved.DoAsync<PostLetters, PostLettersOutcome>(
        post => post.HandleAsync(OnDesk.Ade, [new PrintedLetter(letter.NoticeId, letter.Stamp)], CancellationToken.None));
}
