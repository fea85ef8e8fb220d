namespace WestKent.Cases.Access;

/// <summary>Lets someone who gave no name back in with their six words. They are too many to guess, so tries are not counted.</summary>
public sealed class SignInWithPassphrase
{
    private readonly Passphrases passphrases;
    private readonly ResidentSessions sessions;

    internal SignInWithPassphrase(Passphrases passphrases, ResidentSessions sessions) => (this.passphrases, this.sessions) = (passphrases, sessions);

    /// <returns><see cref="SignInOutcome.SignedIn"/> or <see cref="SignInOutcome.NotRight"/>.</returns>
    public async Task<SignInOutcome> HandleAsync(string words, string browserKey, CancellationToken ct) =>
        await passphrases.FindCaseAsync(words, ct) is { } caseId
            ? new SignInOutcome.SignedIn(await sessions.StartAsync(caseId, QuickHash.Of(browserKey), sentTo: null, ct), caseId)
            : new SignInOutcome.NotRight();
}
