using System.Net;
using System.Net.Http.Headers;
using System.Text;
using WestKent.Tests.Portal.Given;

namespace WestKent.Tests.Portal.MyCase;

/// <summary>What a resident does with their case, without script, over the wire.</summary>
[Collection(OnePortal.Name)]
public sealed class ActsTests(OnePortal portal)
{
    private static readonly string[] Pages =
    [
        "/my-case/add", "/my-case/questions", "/my-case/messages", "/my-case/files", "/my-case/diary", "/my-case/diary.csv", "/my-case/copy", "/my-case/copy.txt",
        "/my-case/details", "/my-case/contact", "/my-case/contact/code", "/my-case/preferences", "/my-case/needs", "/my-case/helper", "/my-case/support",
        "/my-case/stopped", "/my-case/reopen", "/my-case/survey",
    ];

    private static readonly string[] Posts =
    [
        "add", "questions", "messages", "files", "contact", "contact/code", "preferences", "needs", "helper", "helper/end", "support", "stopped", "reopen", "survey", "turn-to",
    ];

    [Fact]
    public async Task Nobody_who_is_not_signed_in_sees_or_does_anything()
    {
        using var stranger = portal.NewVisitor();
        foreach (var path in Pages)
        {
            using var answer = await stranger.GetAsync(path);
            Assert.Equal((HttpStatusCode.Found, "/my-case?problem=signed-out"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }

        foreach (var path in Posts)
        {
            using var answer = await stranger.PostAsync($"/my-case/{path}", [new("what", "x"), new("text", "x"), new("key", Guid.NewGuid().ToString())]);
            Assert.Equal($"{path} /my-case?problem=signed-out", $"{path} {answer.Headers.Location?.OriginalString}");
        }
    }

    [Fact]
    public async Task A_diary_entry_in_ones_own_words_is_read_into_a_day_and_an_hour()
    {
        using var resident = await SignedInAsync("07700 900301");
        await resident.OpenAsync("/my-case/add");

        var unclear = await resident.SubmitAsync("form[action='/my-case/add']", ("when", "when the cow jumped"), ("what", "Banging"));
        Assert.NotNull(unclear.Problem);
        Assert.Contains("Banging", unclear.Words, StringComparison.Ordinal);
        var diary = await resident.SubmitAsync("form[action='/my-case/add']", ("when", "yesterday at 11pm"), ("what", "=1+1 Banging <b>"), ("harm", "Threat"));

        Assert.Equal("/my-case/diary", diary.Address.AbsolutePath);
        Assert.Contains("11pm", diary.Words, StringComparison.Ordinal);
        Assert.Contains("<b>", diary.Words, StringComparison.Ordinal);
        using var csv = await resident.GetAsync("/my-case/diary.csv");
        Assert.Equal("attachment", csv.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("\"'=1+1 Banging <b>\"", await csv.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_by_someone_signed_out_for_being_slow_is_kept_but_nothing_is_shown()
    {
        const string phone = "07700 900302";
        using var resident = await SignedInAsync(phone);
        await resident.OpenAsync("/my-case/messages");
        await AgeSessionsAsync(phone, minutes: 20);

        var after = await resident.SubmitAsync("form[action='/my-case/messages']", ("text", "I needed a while to write this"));
        Assert.Null(after.Reference);
        Assert.NotNull(after.Document.QuerySelector(SigningIn.AskForm));
        Assert.Equal(1, await portal.Host.AskAsync("SELECT COUNT(*) FROM CaseMessages WHERE Text = 'I needed a while to write this'"));

        await AgeSessionsAsync(phone, minutes: 110);
        using var tooLate = await resident.PostAsync("/my-case/messages", [new("text", "Hours later")]);
        Assert.Equal(0, await portal.Host.AskAsync("SELECT COUNT(*) FROM CaseMessages WHERE Text = 'Hours later'"));
    }

    [Fact]
    public async Task Files_are_taken_together_and_each_that_is_not_is_named_with_the_reason()
    {
        using var resident = await SignedInAsync("07700 900303");
        var png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

        var page = await SendFilesAsync(resident, ("door.png", png), ("tool.jpg", [.. "MZ"u8, .. new byte[99]]), ("empty.mp3", []), ("big.mp4", [.. "\0\0\0\x18ftypmp42"u8, .. new byte[26 * 1024 * 1024]]));

        var problems = page.Document.QuerySelectorAll(".govuk-error-summary li").Select(line => line.TextContent.Trim()).ToList();
        Assert.Equal(["tool.jpg", "empty.mp3", "big.mp4"], problems.Select(problem => problem.Split(':')[0]));
        Assert.Contains("door.png", page.Words, StringComparison.Ordinal);
        Assert.Equal(["door.png"], page.Document.QuerySelectorAll(".file-list strong").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Of_a_hundred_files_the_first_ten_are_taken_and_the_answer_says_so()
    {
        using var resident = await SignedInAsync("07700 900304");

        var page = await SendFilesAsync(resident, [.. Enumerable.Range(0, 100).Select(number => ($"talk{number}.mp3", (byte[])[.. "ID3"u8, (byte)number, .. new byte[50]]))]);

        Assert.Equal(10, page.Document.QuerySelectorAll(".file-list li").Length);
        Assert.Single(page.Document.QuerySelectorAll(".govuk-error-summary li"));
    }

    [Fact]
    public async Task What_came_before_a_broken_connection_is_kept()
    {
        using var resident = await SignedInAsync("07700 900305");
        var body = new MemoryStream();
        body.Write(Encoding.ASCII.GetBytes("--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"one.mp3\"\r\n\r\nID3aaaaaaaaaaaaaaaa\r\n--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"two.mp3\"\r\n\r\nID3bbbbbbbb"));
        using var content = new ByteArrayContent(body.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=B");

        using var answer = await resident.SendAsync(HttpMethod.Post, "/my-case/files", content);
        await resident.ShowAsync(answer);

        Assert.Equal(["one.mp3"], (await resident.OpenAsync("/my-case/files")).Document.QuerySelectorAll(".file-list strong").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Two_residents_never_see_each_other_whatever_they_put_in_addresses_and_forms()
    {
        using var priya = await SignedInAsync("07700 900306");
        using var tom = await SignedInAsync("07700 900307");
        var (hers, his) = ((await priya.OpenAsync("/my-case")).Reference!, (await tom.OpenAsync("/my-case")).Reference!);
        await priya.OpenAsync("/my-case/messages");
        await priya.SubmitAsync("form[action='/my-case/messages']", ("text", "CANARY-OF-PRIYA"));
        var hersId = await portal.Host.AskTextAsync($"SELECT Id FROM Cases WHERE Reference = '{hers}'");

        using var turned = await tom.PostAsync("/my-case/turn-to", [new("case", hersId)]);
        foreach (var path in Pages.Append("/my-case").SelectMany(path => new[] { path, $"{path}?reference={hers}", $"{path}?case={hersId}", $"{path}/{hers}" }))
        {
            using var answer = await tom.GetAsync(path);
            var shown = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain(hers, shown, StringComparison.Ordinal);
            Assert.DoesNotContain("CANARY-OF-PRIYA", shown, StringComparison.Ordinal);
        }

        Assert.Equal(his, (await tom.OpenAsync("/my-case")).Reference);
    }

    private async Task<Visitor> SignedInAsync(string phone)
    {
        var resident = portal.NewVisitor();
        await resident.SignInAsync(await resident.ReportInWordsAsync(phone), phone);
        return resident;
    }

    private Task AgeSessionsAsync(string phone, int minutes) => portal.Host.ChangeAsync(
        $"UPDATE ResidentSessions SET LastSeenUtc = datetime(LastSeenUtc, '-{minutes} minutes'), StartedUtc = datetime(StartedUtc, '-{minutes} minutes') "
        + $"WHERE CaseId IN (SELECT CaseId FROM SourceContacts WHERE PhoneE164 = '+44{phone[1..].Replace(" ", "", StringComparison.Ordinal)}')");

    private static async Task<ShownPage> SendFilesAsync(Visitor resident, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(content), "files", name);
        using var answer = await resident.SendAsync(HttpMethod.Post, "/my-case/files", form);
        return await resident.ShowAsync(answer);
    }
}
