namespace Guildhall.Tests.Unit.Discord.Cache;

public sealed class GuildCacheNameTests
{
    [Fact]
    public void Names_are_read_without_their_escapes()
    {
        var rig = CacheRig.Told();
        rig.Apply("CHANNEL_UPDATE", """{"id":"20","guild_id":"1","type":0,"name":"caf\u00e9 \ud83c\udfb2 \"q\" 🍺"}""");

        rig.Channel(20).Name.ShouldBe("café 🎲 \"q\" 🍺");
    }

    [Theory]
    [InlineData(400, 400)]
    [InlineData(401, 400)]
    public void A_name_is_cut_where_a_hundred_characters_of_four_bytes_would_end(int length, int kept)
    {
        var rig = CacheRig.Told();
        rig.Apply("CHANNEL_UPDATE", $$"""{"id":"20","guild_id":"1","type":0,"name":"{{new string('x', length)}}"}""");

        rig.Channel(20).Name.Length.ShouldBe(kept);
        rig.Channel(21).Name.ShouldBe("Rooms");
    }
}
