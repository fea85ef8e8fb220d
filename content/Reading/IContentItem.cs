namespace WestKent.Content.Reading;

/// <summary>What every Markdown file of the content has.</summary>
public interface IContentItem
{
    string Id { get; }

    string Title { get; }

    string Owner { get; }

    DateOnly Reviewed { get; }
}
