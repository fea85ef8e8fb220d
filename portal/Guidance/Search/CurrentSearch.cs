using WestKent.Content.Reading;

namespace WestKent.Portal.Guidance.Search;

/// <summary>The index of the content as it now stands, made when someone first searches it.</summary>
internal sealed class CurrentSearch
{
    private readonly Lock making = new();
    private (string Revision, SearchIndex Index)? made;

    public SearchIndex For(ContentSnapshot content)
    {
        lock (making)
        {
            if (made is not { } current || current.Revision != content.Revision)
                made = current = (content.Revision, SearchIndex.Of(content));
            return current.Index;
        }
    }
}
