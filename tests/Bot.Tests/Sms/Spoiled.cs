namespace WestKent.Tests.Bot.Sms;

/// <summary>A signed request with one thing about it changed.</summary>
internal static class Spoiled
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    public static (string Signature, string Url, string Body) OneLetter(string signature, string url, string body, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                // The last letter before the padding holds bits that decode to nothing; the text must match all the same.
                return (Change(signature, random.Next(signature.Length - 1), random), url, body);
            case 1:
                return (signature, Change(url, url.LastIndexOf('/') + 1 + random.Next(4), random), body);
            case 2:
                return (signature, url, body + $"&Extra{random.Next(1000)}=1");
            default:
                // Inside a value, so that it is still a form.
                return (signature, url, Change(body, body.IndexOf("SM0", StringComparison.Ordinal) + 2 + random.Next(30), random));
        }
    }

    private static string Change(string text, int at, Random random)
    {
        var letter = Letters[random.Next(Letters.Length)];
        while (letter == text[at])
            letter = Letters[random.Next(Letters.Length)];
        return string.Concat(text.AsSpan(0, at), letter.ToString(), text.AsSpan(at + 1));
    }
}
