using System.Text.Json;
using Guildhall.Discord.Gateway;
using Guildhall.Discord.Gateway.Frames;

namespace Guildhall.Tests.Unit.Discord.Gateway.Frames;

public sealed class OutgoingFramesTests
{
    [Fact]
    public void An_identify_says_token_intents_shard_and_what_we_are()
    {
        var data = Read(OutgoingFrames.Identify(new() { Token = "secret", Intents = GatewayIntents.Guilds | GatewayIntents.GuildMessages }, 3, 8), op: 2);

        data.GetProperty("token").GetString().ShouldBe("secret");
        data.GetProperty("intents").GetInt32().ShouldBe(513);
        data.GetProperty("shard").GetRawText().ShouldBe("[3,8]");
        data.GetProperty("properties").GetProperty("browser").GetString().ShouldBe("guildhall");
    }

    [Fact]
    public void A_resume_says_which_session_and_how_far()
    {
        var data = Read(OutgoingFrames.Resume("secret", new("abc", null, 77)), op: 6);

        data.GetProperty("session_id").GetString().ShouldBe("abc");
        data.GetProperty("seq").GetInt64().ShouldBe(77);
    }

    [Fact]
    public void A_heartbeat_carries_the_last_number_or_null_before_the_first()
    {
        Read(OutgoingFrames.Heartbeat(9), op: 1).GetInt64().ShouldBe(9);
        Read(OutgoingFrames.Heartbeat(0), op: 1).ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private static JsonElement Read(byte[] frame, int op)
    {
        using var document = JsonDocument.Parse(frame);
        document.RootElement.GetProperty("op").GetInt32().ShouldBe(op);
        return document.RootElement.GetProperty("d").Clone();
    }
}
