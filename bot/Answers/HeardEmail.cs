namespace WestKent.Bot.Answers;

/// <summary>An e-mail address read from an answer.</summary>
/// <param name="Address">An address that can be written to; null where a part is missing.</param>
/// <param name="Suggestion">The address probably meant, where a usual ending seems misspelt or missing: ask before using it.</param>
/// <param name="AsTyped">The words that were taken for it.</param>
internal sealed record HeardEmail(string? Address, string? Suggestion, string AsTyped)
{
    /// <summary>A bare word stands before it, as in "sam lee@example.com": it may be part of the address, so ask.</summary>
    public bool MayBeCutShort { get; init; }
}
