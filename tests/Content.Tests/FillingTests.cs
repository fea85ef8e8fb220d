using WestKent.Content.Reading;

namespace WestKent.Tests.Content;

public class FillingTests
{
    private static string Fill(string template, string value, FillFor target = FillFor.Markdown) =>
        Filling.Fill(template, new Dictionary<string, string> { ["value"] = value }, target);

    [Fact]
    public void A_name_without_a_value_throws()
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => Fill("Hello {{valeu}}", "you"));

        Assert.Equal("Nothing was given to fill {{valeu}} with.", thrown.Message);
    }

    [Fact]
    public void A_value_that_looks_like_a_placeholder_is_not_filled_again() =>
        Assert.Equal("{{value}} and {{value}}", Fill("{{value}} and {{ value }}", "{{value}}", FillFor.Text));

    [Fact]
    public void Plain_text_is_filled_as_it_is() => Assert.Equal("Say *hello* <b>", Fill("Say {{value}}", "*hello* <b>", FillFor.Text));

    [Theory]
    [InlineData("one\ntwo\n\nthree", "one\\\ntwo\\\nthree")]
    [InlineData("  - one\n# two", "\\- one\\\n\\# two")]
    [InlineData("1. one", "1\\. one")]
    public void Lines_of_a_value_that_stands_alone_are_kept(string value, string filled) =>
        Assert.Equal($"You wrote:\n\n{filled}\n\nThank you.", Fill("You wrote:\n\n{{value}}\n\nThank you.", value));

    [Theory]
    [InlineData("## About {{value}}", "## About one two")]
    [InlineData("| {{value}} |", "| one two |")]
    [InlineData("- {{value}}", "- one two")]
    public void Lines_of_a_value_inside_a_line_are_joined(string template, string filled) => Assert.Equal(filled, Fill(template, "one\n\ntwo"));

    [Fact]
    public void A_link_can_be_filled_in()
    {
        var html = SafeMarkdown.ToHtml(Fill("[your page]({{value}})", "https://asb.example/my-case?r=7F3K-9QZM-A&x=_a_"));

        Assert.Equal("<p><a href=\"https://asb.example/my-case?r=7F3K-9QZM-A&amp;x=_a_\" rel=\"noopener noreferrer\">your page</a></p>\n", html);
    }

    [Fact]
    public void A_phone_number_in_a_link_loses_its_spaces() =>
        Assert.Equal("[01632 960 000](tel:01632960000)", Fill("[{{value}}](tel:{{value}})", "01632 960 000"));

    [Fact]
    public void A_snapshot_adds_who_the_landlord_is()
    {
        using var content = new SampleContent();
        using var library = content.Open();

        var filled = library.Current.Fill("{{name}}, call {{landlord.phone}}", new Dictionary<string, string> { ["name"] = "Priya" }, FillFor.Text);

        Assert.Equal("Priya, call 01632 960000", filled);
    }
}
