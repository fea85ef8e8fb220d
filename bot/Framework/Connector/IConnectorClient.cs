using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>A channel's service, as a bot calls it.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    IConversations Conversations { get; }
}

public interface IConversations
{
}
