namespace Microsoft.Rest;

/// <summary>Puts what proves the caller's identity on each request.</summary>
public abstract class ServiceClientCredentials
{
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
