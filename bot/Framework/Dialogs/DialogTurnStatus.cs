namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a dialog stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for an answer.</summary>
    Waiting,

    /// <summary>The last dialog ended; its result is there and the stack is empty.</summary>
    Complete,

    Cancelled,

    /// <summary>The last dialog ended and nothing more is to run this turn.</summary>
    CompleteAndWait,
}
