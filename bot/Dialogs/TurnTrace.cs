using WestKent.Bot.Understanding;

namespace WestKent.Bot.Dialogs;

/// <summary>Why a message was answered as it was: for staff and tests, never for residents.</summary>
public sealed class TurnTrace
{
    private readonly List<Decision> decisions = [];

    /// <summary>How the message was read; null for a button.</summary>
    public Understood? Reading { get; private set; }

    /// <summary>The exclusion, type or wish the talk has settled on.</summary>
    public string? Label { get; private set; }

    /// <summary>The question on the table after the message; null when the talk has come to an end.</summary>
    public string? Asking { get; private set; }

    /// <summary>The words could not be used, so that staff may want to see them.</summary>
    public bool WasUnclear { get; private set; }

    /// <summary>Someone else may see this device: the channel keeps as little on it as it can.</summary>
    public bool IsWatched { get; private set; }

    public IReadOnlyList<Decision> Decisions => decisions;

    internal void Hears(Understood reading) => Reading ??= reading;

    internal void Decides(string rule, string what) => decisions.Add(new Decision(rule, what));

    internal void Settles(string? label) => Label = label ?? Label;

    internal void Asks(string? key) => Asking = key;

    internal void Watches() => IsWatched = true;

    internal void DidNotUnderstand() => WasUnclear = true;
}

/// <summary>One decision and the rule it follows.</summary>
/// <param name="Rule">The rule's id, as in A7 or B1.</param>
public sealed record Decision(string Rule, string What);
