using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>State as a turn sees it, with what it looked like when it was loaded.</summary>
public class CachedBotState
{
    private const string Nothing = "{}";

    // A bot may have set process-wide JSON defaults; change detection must not depend on them.
    private static readonly JsonSerializer Serializer = JsonSerializer.Create();

    internal CachedBotState(IDictionary<string, object> state = null)
    {
        State = state ?? new Dictionary<string, object>();
        Hash = ComputeHash(State);
    }

    public IDictionary<string, object> State { get; set; }

    internal string Hash { get; set; }

    public bool IsChanged() => Hash != ComputeHash(State);

    internal static string ComputeHash(IDictionary<string, object> state)
    {
        if (state is { Count: 0 })
        {
            return Nothing;
        }

        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Serializer.Serialize(text, state);
        return text.ToString();
    }
}
