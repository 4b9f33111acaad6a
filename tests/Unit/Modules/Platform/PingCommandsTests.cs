using Guildhall.Modules.Platform;
using Guildhall.Tests.Unit.House;
using Guildhall.Tests.Unit.Pipeline;

namespace Guildhall.Tests.Unit.Modules.Platform;

public sealed class PingCommandsTests
{
    [Fact]
    public async Task The_time_within_the_server_and_since_its_start_is_said()
    {
        var platform = new TestPlatform(strings: PlatformStrings.Load(), modules: new PlatformModule());
        platform.Clock.Advance(TimeSpan.FromMinutes(90));

        (await platform.AskAsync("ping")).Reply.Text.ShouldBe("Pong: 0.0 ms within the server, which has been up for 1h30m.");
    }
}
