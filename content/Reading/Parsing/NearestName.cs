namespace WestKent.Content.Reading.Parsing;

/// <summary>"Did you mean …": the known name that is closest to what was typed.</summary>
internal static class NearestName
{
    public static string Suggest(string typed, IEnumerable<string> known)
    {
        var best = known
            .Select(name => (Name: name, Distance: Distance(typed.ToLowerInvariant(), name.ToLowerInvariant())))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name is not null && best.Distance <= Math.Max(1, typed.Length / 3) ? $" Did you mean \"{best.Name}\"?" : "";
    }

    // Edit distance where swapping two neighbouring letters counts as one slip, as it does for a typing hand.
    private static int Distance(string left, string right)
    {
        if (left.Length > 60 || right.Length > 60)
            return int.MaxValue;
        var slips = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            slips[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            slips[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = slips[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                slips[i, j] = Math.Min(change, Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
            }
        }
        return slips[left.Length, right.Length];
    }
}
