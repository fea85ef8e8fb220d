namespace WestKent.Cases.Figures;

/// <summary>A message the assistant could not make use of, kept for a time so that staff can teach it.</summary>
public sealed class UnclearMessage
{
    private UnclearMessage()
    {
    }

    public Guid Id { get; private set; }

    public string Channel { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>What it was nearest to, best first, comma-separated.</summary>
    public string Guesses { get; private set; } = "";

    public DateTime AtUtc { get; private set; }

    internal static UnclearMessage Of(string channel, string text, string guesses, DateTime atUtc) =>
        new() { Id = Guid.CreateVersion7(), Channel = channel, Text = text, Guesses = guesses, AtUtc = atUtc };
}
