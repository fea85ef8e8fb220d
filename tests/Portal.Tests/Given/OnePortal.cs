namespace WestKent.Tests.Portal.Given;

/// <summary>One running service for all tests that only need residents of their own.</summary>
public sealed class OnePortal : IAsyncLifetime
{
    public const string Name = "one portal";

    public PortalHost Host { get; private set; } = null!;

    internal Visitor NewVisitor() => Host.NewVisitor();

    public async Task InitializeAsync() => Host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}

[CollectionDefinition(OnePortal.Name)]
public sealed class OnePortalTests : ICollectionFixture<OnePortal>;
