using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>What can go wrong on the way to a server.</summary>
internal static class Ways
{
    /// <summary>Its connections cut, held up and slowed down.</summary>
    /// <param name="spell">For how long it is held up or slow.</param>
    /// <param name="delay">How slow it is, each way.</param>
    public static IEnumerable<Fault> FaultsOf(string server, TcpProxy way, TimeSpan spell, TimeSpan delay)
    {
        yield return new($"{server}: connections cut", () =>
        {
            way.Cut();
            return Task.CompletedTask;
        });
        yield return new($"{server}: stalled for {spell.TotalSeconds:0} s", async () =>
        {
            way.IsStalled = true;
            await Task.Delay(spell);
            way.IsStalled = false;
        });
        yield return new($"{server}: {delay.TotalMilliseconds:0} ms late for {spell.TotalSeconds:0} s", async () =>
        {
            way.Delay = delay;
            await Task.Delay(spell);
            way.Delay = TimeSpan.Zero;
        });
    }
}
