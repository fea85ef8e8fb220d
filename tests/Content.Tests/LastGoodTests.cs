using Microsoft.Extensions.Logging.Abstractions;

using WestKent.Content.Reading;

namespace WestKent.Tests.Content;

public class LastGoodTests
{
    private const string Word = "guides/quiet-word.md";

    [Fact]
    public void A_broken_edit_shows_the_old_text_even_after_a_restart()
    {
        using var content = new SampleContent();
        content.Open().Dispose();
        content.Change(Word, "title: A quiet word", "title: [");

        using var library = content.Open();

        Assert.Equal("A quiet word", library.Current.Guides["quiet-word"].Title);
        Assert.Contains(library.Problems, problem => problem is { File: Word, Level: ProblemLevel.Error });
    }

    [Fact]
    public void A_good_edit_beside_a_broken_one_is_taken_over()
    {
        using var content = new SampleContent();
        using var library = content.Open();

        content.Change(Word, "title: A quiet word", "title: [").Change("guides/noise-diary.md", "title: Keeping a noise diary", "title: Your noise diary");
        library.Reread();

        Assert.Equal("A quiet word", library.Current.Guides["quiet-word"].Title);
        Assert.Equal("Your noise diary", library.Current.Guides["noise-diary"].Title);
    }

    [Fact]
    public void Mending_the_file_takes_it_over_and_clears_the_problem()
    {
        using var content = new SampleContent();
        using var library = content.Open();
        content.Change(Word, "title: A quiet word", "title: [");
        library.Reread();

        content.Change(Word, "title: [", "title: A calm word");
        library.Reread();

        Assert.Equal("A calm word", library.Current.Guides["quiet-word"].Title);
        Assert.DoesNotContain(library.Problems, problem => problem.Level == ProblemLevel.Error);
    }

    [Theory]
    [InlineData("prompts/report/when.md")]
    [InlineData("notices/next-contact.md")]
    [InlineData("pages/home.md")]
    [InlineData("policy/periods.yaml")]
    [InlineData("types/noise-nuisance.md")]
    [InlineData("exclusions/one-off-party.md")]
    [InlineData("wishes/track-case.md")]
    [InlineData("safety/self_harm.md")]
    public void A_deleted_file_the_service_needs_stays_in_use_also_after_a_restart(string path)
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var before = library.Current;

        content.Delete(path);
        library.Reread();
        using var restarted = content.Open();

        Assert.Same(before, library.Current);
        Assert.Equal(before.Revision, restarted.Current.Revision);
        Assert.Contains(restarted.Problems, problem => problem.File == path && problem.Message.StartsWith("This file is gone, but the service needs it", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deleted_guide_goes_if_nothing_refers_to_it()
    {
        using var content = new SampleContent();
        using var library = content.Open();

        content.Delete("guides/moving-home.md");
        library.Reread();
        using var restarted = content.Open();

        Assert.False(library.Current.Guides.Has("moving-home"));
        Assert.False(restarted.Current.Guides.Has("moving-home"));
        Assert.DoesNotContain(library.Problems, problem => problem.Level == ProblemLevel.Error);
    }

    [Fact]
    public void A_deleted_guide_stays_while_others_refer_to_it_and_says_who()
    {
        using var content = new SampleContent();
        using var library = content.Open();

        content.Delete("guides/noise-diary.md");
        library.Reread();

        Assert.True(library.Current.Guides.Has("noise-diary"));
        var problem = Assert.Single(library.Problems, problem => problem.Level == ProblemLevel.Error);
        Assert.StartsWith("guides/noise-diary.md:1: This file is gone, but guides/quiet-word.md, line 9, still refers to it", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_folder_that_vanishes_is_taken_for_a_mistake()
    {
        using var content = new SampleContent();
        using var library = content.Open();

        content.Delete("support/listening-line.md");
        library.Reread();

        Assert.True(library.Current.Support.Has("listening-line"));
    }

    [Fact]
    public void A_label_can_move_from_one_folder_to_another()
    {
        using var content = new SampleContent();
        using var library = content.Open();

        content.Write("wishes/news.md", content.Read("wishes/track-case.md")).Delete("wishes/track-case.md");
        content.Write("exclusions/track-case.md", content.Read("exclusions/one-off-party.md").Replace("  - ", "  - other ", StringComparison.Ordinal).Replace("- other id:", "- id:", StringComparison.Ordinal));
        library.Reread();

        Assert.False(library.Current.Wishes.Has("track-case"));
        Assert.True(library.Current.Exclusions.Has("track-case"));
    }

    [Fact]
    public void A_new_file_with_a_mistake_is_left_out_and_does_not_stop_a_start()
    {
        using var content = new SampleContent();
        content.Open().Dispose();
        content.Write("prompts/report/new.md", "---\ntitle: New\n---\nHello");

        using var library = content.Open();

        Assert.False(library.Current.Prompts.Has("report/new"));
        Assert.Contains(library.Problems, problem => problem.ToString() == "prompts/report/new.md:2: \"owner\" is missing. Add a line \"owner: …\".");
    }

    [Fact]
    public void Two_labels_with_one_name_leave_the_older_one_in_use()
    {
        using var content = new SampleContent();
        using var library = content.Open();

        content.Write("wishes/noise-nuisance.md", content.Read("wishes/track-case.md"));
        library.Reread();

        Assert.True(library.Current.Types.Has("noise-nuisance"));
        Assert.False(library.Current.Wishes.Has("noise-nuisance"));
        Assert.Contains(library.Problems, problem => problem.ToString() == "wishes/noise-nuisance.md:1: The name \"noise-nuisance\" is used twice: types/noise-nuisance.md and wishes/noise-nuisance.md. Rename or delete one.");
    }

    [Fact]
    public void A_list_that_loses_what_others_need_is_not_taken_over()
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var before = library.Current;

        content.Change("policy/teams.yaml", "id: community-safety", "id: safer-homes");
        library.Reread();

        Assert.Same(before, library.Current);
        Assert.Contains(library.Problems, problem => problem.ToString() == "policy/teams.yaml:1: This change does not fit policy/bands.yaml, line 10, so the last good version stays in use. There: \"team\" names \"community-safety\", but policy/teams.yaml has no such team.");
    }

    [Fact]
    public void A_list_and_those_who_need_it_can_change_together()
    {
        using var content = new SampleContent();
        using var library = content.Open();

        content.Change("policy/teams.yaml", "id: community-safety", "id: safer-homes")
            .Change("policy/bands.yaml", "team: community-safety", "team: safer-homes")
            .Change("types/noise-nuisance.md", "team: community-safety", "team: safer-homes");
        library.Reread();

        Assert.Equal("safer-homes", library.Current.Types["noise-nuisance"].Team);
        Assert.DoesNotContain(library.Problems, problem => problem.Level == ProblemLevel.Error);
    }

    [Theory]
    [InlineData("prompts/report/sent.md", "  firstContact: date", "  firstContact: date\n  officer: text", "We call you by", "{{officer}} calls you by", "prompts/report/sent.md:9: The placeholder \"officer\" is new, and the service does not know what to put there. Use one of those that were there: reference, firstContact, landlord.name, landlord.phone, landlord.email, landlord.hours.")]
    [InlineData("prompts/report/when.md", "id: yesterday", "id: day-before", "last", "last", "prompts/report/when.md:8: \"yesterday\" is gone from \"choices\", but the service uses it. Put it back; you can change its words, not its name.")]
    [InlineData("pages/home.md", "  start: Start now", "  begin: Start now", "We", "We", "pages/home.md:6: \"start\" is gone from \"words\", but the service uses it. Put it back; you can change its words, not its name.")]
    public void A_name_the_running_code_counts_on_cannot_come_or_go(string path, string from, string to, string alsoFrom, string alsoTo, string message)
    {
        using var content = new SampleContent();
        using var library = content.Open();
        var before = library.Current;

        content.Change(path, from, to).Change(path, alsoFrom, alsoTo);
        library.Reread();
        using var restarted = content.Open();

        Assert.Same(before, library.Current);
        Assert.Equal(before.Revision, restarted.Current.Revision);
        Assert.Contains(library.Problems, problem => problem.ToString() == message);
        Assert.Contains(restarted.Problems, problem => problem.ToString() == message);
    }

    [Theory]
    [InlineData("heading: Tell us what is wrong", "heading: Tell us by {{day}}", "pages/home.md:9: {{day}} cannot be used in \"heading\"")]
    [InlineData("We can help.", "We can help by {{day}}.", "pages/home.md:1: {{day}} cannot be used in \"text\"")]
    public void A_placeholder_cannot_move_to_words_that_are_not_filled_with_it(string from, string to, string message)
    {
        using var content = new SampleContent();
        content.Change("pages/home.md", "summary: Start here.", "summary: Start here.\nplaceholders:\n  day: date").Change("pages/home.md", "  start: Start now", "  start: Start now\n  by: By {{day}}");
        using var library = content.Open();
        var before = library.Current;

        content.Change("pages/home.md", from, to);
        library.Reread();

        Assert.Same(before, library.Current);
        Assert.Contains(library.Problems, problem => problem.Level == ProblemLevel.Error && problem.ToString().StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Our_name_phone_and_hours_can_be_put_into_any_words()
    {
        using var content = new SampleContent();
        using var library = content.Open();

        content.Change("pages/home.md", "start: Start now", "start: Call {{landlord.phone}}");
        library.Reread();

        Assert.Equal("Call {{landlord.phone}}", library.Current.Pages["home"].Word("start"));
    }

    [Fact]
    public void New_code_may_bring_new_names()
    {
        using var content = new SampleContent();
        content.Open().Dispose();
        File.Move(Assert.Single(Directory.GetFiles(content.LastGood, "code.*")), Path.Combine(content.LastGood, "code." + new string('0', 64)));

        content.Change("pages/home.md", "  start: Start now", "  begin: Start now");
        using var library = content.Open();

        Assert.Equal("Start now", library.Current.Pages["home"].Word("begin"));
    }

    [Fact]
    public void The_first_start_with_broken_content_lists_every_problem()
    {
        using var content = new SampleContent();
        content.Change("prompts/report/when.md", "sms: When", "smss: When").Delete("policy/teams.yaml");

        var thrown = Assert.Throws<ContentException>(() => content.Open());

        Assert.Contains("prompts/report/when.md:5: \"smss\" is not a key used here. Did you mean \"sms\"?", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("policy/teams.yaml:1: This file is missing, and the service cannot start without it.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_copy_is_not_used()
    {
        using var content = new SampleContent();
        content.Open().Dispose();
        var copy = Assert.Single(Directory.GetFiles(Path.Combine(content.LastGood, "prompts", "report"), "when.md.*"));
        File.AppendAllText(copy, "More");
        content.Change("prompts/report/when.md", "sms: When", "smss: When");

        var thrown = Assert.Throws<ContentException>(() => content.Open());

        Assert.Contains("prompts/report/when.md:1: This file cannot be used, and it has no earlier good version.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_works_without_a_folder_for_copies()
    {
        using var content = new SampleContent();

        using var library = ContentLibrary.Open(content.Folder, null, TimeProvider.System, NullLogger.Instance);

        Assert.Equal(3, library.Current.Guides.Count);
    }
}
