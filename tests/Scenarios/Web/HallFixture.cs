using Guildhall.Tests.Scenarios.Host;

namespace Guildhall.Tests.Scenarios.Web;

/// <summary>One server for all tests that only talk to it.</summary>
public sealed class HallFixture : IAsyncLifetime
{
    private Hall? _hall;

    internal Hall Hall => _hall ?? throw new InvalidOperationException("Not open yet.");

    public async Task InitializeAsync() => _hall = await Hall.OpenAsync();

    public async Task DisposeAsync() => await Hall.DisposeAsync();
}
