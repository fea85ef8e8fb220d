using WestKent.Bot.Understanding;
using WestKent.Content.Reading;

namespace WestKent.Bot.Conversation;

/// <summary>What the bot has learnt from the content as it now stands; it learns again when staff change an example.</summary>
internal sealed class CurrentUnderstander : IDisposable
{
    private readonly ContentLibrary library;
    private Understander current;

    public CurrentUnderstander(ContentLibrary library)
    {
        this.library = library;
        current = Understander.Learn(library.Current);
        library.Changed += Learn;
    }

    public Understander Current => Volatile.Read(ref current);

    // The library tells of changes from its own watcher, so no resident waits for this.
    private void Learn(ContentSnapshot changed) => Volatile.Write(ref current, Understander.Learn(changed));

    public void Dispose() => library.Changed -= Learn;
}
