using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Cases.Reporting;
using WestKent.Tests.Cases.Given;

namespace WestKent.Tests.Cases.Policies;

public sealed class SafeContactRuleTests
{
    [Theory]
    // chosen way, ways called safe, safety flags, band, channels that failed, what happens, what happens to a sign-in code
    [InlineData(ContactMethod.Text, "text", "", "medium", "", "Text", "Text")]
    [InlineData(ContactMethod.Text, "", "", "medium", "", "task not-known-to-be-safe", "nothing")]
    [InlineData(ContactMethod.Text, "email", "", "medium", "", "Email", "Email")]
    [InlineData(ContactMethod.Text, "text email", "", "medium", "Text", "Email", "Email")]
    [InlineData(ContactMethod.Text, "text", "", "medium", "Text", "task not-delivered", "nothing")]
    [InlineData(ContactMethod.Email, "text email", "", "standard", "", "Email", "Email")]
    [InlineData(ContactMethod.Letter, "letter", "", "standard", "", "Letter", "nothing")]
    [InlineData(ContactMethod.Letter, "letter text", "", "standard", "", "Letter", "Text")]
    [InlineData(ContactMethod.Letter, "text email", "", "standard", "", "task not-known-to-be-safe", "Text")]
    [InlineData(ContactMethod.Call, "text", "", "standard", "", "task call", "Text")]
    [InlineData(ContactMethod.NamedPerson, "", "", "standard", "", "task named-person", "nothing")]
    [InlineData(ContactMethod.None, "", "", "standard", "", "nothing", "nothing")]
    [InlineData(ContactMethod.None, "", "", "high", "", "task no-safe-way", "nothing")]
    [InlineData(ContactMethod.None, "text email letter", "self_harm", "standard", "", "task no-safe-way", "nothing")]
    // someone may be watched: only the one way they chose and called safe
    [InlineData(ContactMethod.Email, "email text", "unsafe_to_contact", "high", "", "Email", "Email")]
    [InlineData(ContactMethod.Email, "email text", "unsafe_to_contact", "high", "Email", "task not-delivered", "nothing")]
    [InlineData(ContactMethod.Email, "text", "unsafe_to_contact", "high", "", "task not-known-to-be-safe", "nothing")]
    [InlineData(ContactMethod.Text, "email", "unsafe_to_contact", "high", "", "task not-known-to-be-safe", "nothing")]
    [InlineData(ContactMethod.Call, "text email", "unsafe_to_contact", "high", "", "task call", "nothing")]
    public void Nothing_goes_out_on_a_way_that_was_not_called_safe(
        ContactMethod chosen, string safe, string flags, string band, string failed, string expected, string expectedForCode)
    {
        var contact = SourceContact.From(
            AReport.ByText().With(draft =>
            {
                draft.Contact = chosen;
                draft.Email = "priya@example.org";
                draft.LetterAddress = "1 Example Road";
                draft.SafeText = safe.Contains("text", StringComparison.Ordinal) ? true : null;
                draft.SafeEmail = safe.Contains("email", StringComparison.Ordinal) ? true : null;
                draft.SafeLetter = safe.Contains("letter", StringComparison.Ordinal);
            }),
            Guid.NewGuid());
        var failedChannels = failed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<NoticeChannel>).ToList();
        var raised = flags.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(expected, InWords(SafeContactRule.Decide(contact, failedChannels, band, raised)));
        Assert.Equal(expectedForCode, InWords(SafeContactRule.DecideForCode(contact, failedChannels, raised)));
    }

    [Fact]
    public void A_safe_way_without_an_address_is_no_way()
    {
        var contact = SourceContact.From(AReport.ByText(phone: " "), Guid.NewGuid());

        Assert.Equal("task not-known-to-be-safe", InWords(SafeContactRule.Decide(contact, [], "medium", [])));
    }

    private static string InWords(SafeContactDecision decision) => decision switch
    {
        SafeContactDecision.Send send => send.Channel.ToString(),
        SafeContactDecision.StaffTask task => $"task {task.Reason}",
        _ => "nothing",
    };
}
