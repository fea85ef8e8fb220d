using System.Globalization;
using System.Text;

namespace WestKent.Cases.Notices;

/// <summary>Writes an e-mail as it travels (RFC 5322, 2045 to 2047): plain words and HTML of the same, both in base64.</summary>
internal static class MailMessageText
{
    private const int LineLength = 76;

    // An encoded word is at most 75 characters; this many bytes of UTF-8 come to 60 in base64.
    private const int EncodedBytes = 45;

    public static string Write(OutgoingNotice notice, string from, string fromName, DateTime nowUtc)
    {
        var boundary = $"part-{notice.Id:N}";
        var text = new StringBuilder();
        Line($"From: {(fromName.Length == 0 ? from : $"{Words(fromName)} <{from}>")}");
        Line($"To: <{notice.To}>");
        Line($"Subject: {Words(notice.Subject ?? "")}");
        Line($"Date: {nowUtc.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000");
        // The same for every try, so that a mailbox can tell a repeat.
        Line($"Message-ID: <{notice.Id:N}@{from[(from.IndexOf('@', StringComparison.Ordinal) + 1)..]}>");
        Line("Auto-Submitted: auto-generated");
        Line("MIME-Version: 1.0");
        Line($"Content-Type: multipart/alternative; boundary=\"{boundary}\"");
        Part("text/plain", notice.Text);
        if (notice.Html is { Length: > 0 } html)
        {
            Part("text/html", $"<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\"><body>{html}</body></html>");
        }

        Line("");
        Line($"--{boundary}--");
        return text.ToString();

        void Line(string line) => text.Append(line).Append("\r\n");

        void Part(string type, string body)
        {
            Line("");
            Line($"--{boundary}");
            Line($"Content-Type: {type}; charset=utf-8");
            Line("Content-Transfer-Encoding: base64");
            Line("");
            foreach (var chunk in Convert.ToBase64String(Encoding.UTF8.GetBytes(body)).Chunk(LineLength))
            {
                Line(new string(chunk));
            }
        }
    }

    // Each encoded word holds whole characters, and a line break in the words can never begin a header of its own.
    private static string Words(string words)
    {
        if (words.All(letter => letter is >= ' ' and < (char)127 and not ('"' or '\\' or '<' or '>' or ',' or ';' or ':' or '@' or '(' or ')' or '=' or '?')) && words.Length <= LineLength - 10)
        {
            return words;
        }

        List<string> encoded = [];
        var pending = new List<byte>();
        foreach (var rune in words.EnumerateRunes())
        {
            var bytes = Encoding.UTF8.GetBytes(rune.ToString());
            if (pending.Count + bytes.Length > EncodedBytes)
            {
                Flush();
            }

            pending.AddRange(bytes);
        }

        Flush();
        return string.Join("\r\n ", encoded);

        void Flush()
        {
            if (pending.Count > 0)
            {
                encoded.Add($"=?utf-8?B?{Convert.ToBase64String([.. pending])}?=");
            }

            pending.Clear();
        }
    }
}
