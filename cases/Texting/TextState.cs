namespace WestKent.Cases.Texting;

public enum TextState
{
    Waiting,

    /// <summary>It may or may not have gone out.</summary>
    Unknown,

    /// <summary>The provider has it.</summary>
    Sent,
    Delivered,
    Failed,
}

/// <summary>How a text left us.</summary>
public enum TextWay
{
    /// <summary>In the answer to the provider's own request.</summary>
    Answer,

    /// <summary>By a request of ours.</summary>
    Request,
}
