using System.Security.Cryptography;

using WestKent.Content.Reading.Checking;
using WestKent.Content.Reading.Parsing;

namespace WestKent.Content.Reading.Kinds;

/// <summary>Bytes to a version of a file. Nothing a file may hold makes this throw.</summary>
internal static class FileReader
{
    public static readonly IReadOnlyList<string> HeaderKeys = ["title", "owner", "reviewed"];
    public static readonly IReadOnlyList<string> SafetyFlags = ["emergency_now", "self_harm", "child_safeguarding", "adult_safeguarding", "unsafe_to_contact"];

    public static FileVersion Read(string path, Kind kind, byte[] bytes, bool recheckHtml)
    {
        var id = IdOf(path, kind);
        var findings = new Findings(path);
        FileReading? file = null;
        object? item = null;
        IReadOnlyList<SiteLink> links = [];
        try
        {
            CheckId(findings, kind, id);
            if (findings.All.Count == 0)
            {
                file = Open(kind, id, findings, ContentText.Read(bytes));
                item = kind.Read(file);
                file.Keys.Done();
                links = TextChecks.Run(file, recheckHtml);
            }
        }
        catch (ContentMistake mistake)
        {
            findings.Error(mistake.Line, mistake.Message);
            item = null;
        }
        var advice = new Lazy<TextAdvice>(() => file is null ? TextAdvice.None : TextAdvice.For(path, file));
        return new FileVersion(path, kind, id, HashOf(bytes), bytes, item, findings.All, file?.References ?? [], file?.Dates ?? [], links, advice, recheckHtml);
    }

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string IdOf(string path, Kind kind) => path[(kind.Folder.Length + 1)..^kind.Extension.Length];

    private static FileReading Open(Kind kind, string id, Findings findings, string text)
    {
        if (kind.Folder == KindFolder.Policy)
        {
            var keys = new Fields(YamlTree.Read(text, firstLine: 1, findings), findings);
            foreach (var optional in HeaderKeys)
                keys.OptionalText(optional);
            return new FileReading(kind.Folder, id, keys, "", 1, findings);
        }
        var parts = FrontMatter.Read(text, findings);
        return new FileReading(kind.Folder, id, new Fields(parts.Keys, findings), parts.Body, parts.BodyLine, findings);
    }

    private static void CheckId(Findings findings, Kind kind, string id)
    {
        if (kind.Folder == KindFolder.Policy && !PolicyKinds.All.ContainsKey(id))
            findings.Error(1, $"\"{id}.yaml\" is not a policy file.{NearestName.Suggest(id, PolicyKinds.All.Keys)} The files are: {string.Join(", ", PolicyKinds.All.Keys)}.");
        else if (kind.Folder == KindFolder.Safety && !SafetyFlags.Contains(id))
            findings.Error(1, $"\"{id}.md\" is not a safety flag.{NearestName.Suggest(id, SafetyFlags)} The flags are: {string.Join(", ", SafetyFlags)}.");
        else if (kind.Folder is not (KindFolder.Policy or KindFolder.Safety) && !id.Split('/').All(IdChecks.IsKebab))
            findings.Error(1, "The file's name should be small letters, digits and dashes only, such as late-at-night.md.");
    }
}
