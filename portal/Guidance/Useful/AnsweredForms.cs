namespace WestKent.Portal.Guidance.Useful;

/// <summary>The forms answered lately, so that one sent twice (a double click, a tired connection) counts once. It knows nothing of who sent them.</summary>
internal sealed class AnsweredForms
{
    private const int Remembered = 5000;

    private readonly Lock gate = new();
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly Queue<string> oldestFirst = new();

    /// <returns>False if this form was answered before.</returns>
    public bool Claim(string key)
    {
        lock (gate)
        {
            if (!keys.Add(key))
                return false;
            oldestFirst.Enqueue(key);
            if (oldestFirst.Count > Remembered)
                keys.Remove(oldestFirst.Dequeue());
            return true;
        }
    }
}
