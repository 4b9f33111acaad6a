using System.Globalization;
using System.Text;

namespace Guildhall.Bench.Discord.Faults;

/// <summary>Frames as Discord sends them, each broken in one to three places. The same seed gives the same frames.</summary>
internal sealed class GarbageSource
{
    private static readonly string[] _frames =
    [
        """{"t":"MESSAGE_CREATE","s":SEQ,"op":0,"d":{"id":"1300000000000000001","channel_id":"2","guild_id":"3","type":0,"content":"h\u00e9 \ud83c\udfb2","author":{"id":"4","username":"mara","global_name":null,"avatar":null},"member":{"roles":["5"],"joined_at":"2026-01-02T03:04:05.000000+00:00"},"timestamp":"2026-01-02T03:04:05+00:00","edited_timestamp":null,"tts":false,"mention_everyone":false,"mentions":[],"attachments":[],"embeds":[{"title":"x","fields":[{"name":"a","value":"b","inline":true}]}],"flags":0}}""",
        """{"t":"INTERACTION_CREATE","s":SEQ,"op":0,"d":{"id":"1300000000000000002","application_id":"2","type":2,"token":"t","guild_id":"3","channel_id":"4","member":{"user":{"id":"9","username":"mara"},"roles":[],"permissions":"2048"},"data":{"id":"3","name":"roll","type":1,"options":[{"name":"x","type":4,"value":20},{"name":"y","type":1,"options":[{"name":"z","type":10,"value":1.5}]}]},"version":1}}""",
        """{"t":"GUILD_CREATE","s":SEQ,"op":0,"d":{"id":"30","name":"Keep","owner_id":"9","member_count":3,"large":false,"unavailable":false,"roles":[{"id":"30","name":"@everyone","permissions":"1071698660929","position":0},{"id":"31","name":"bot","permissions":"8","position":1}],"channels":[{"id":"40","type":0,"name":"hall","position":0,"parent_id":null,"permission_overwrites":[{"id":"31","type":0,"allow":"1024","deny":"0"}]}],"threads":[{"id":"50","type":11,"parent_id":"40","name":"t"}],"members":[{"user":{"id":"2"},"roles":["31"],"communication_disabled_until":null}],"emojis":[],"features":[]}}""",
        """{"t":"CHANNEL_UPDATE","s":SEQ,"op":0,"d":{"id":"40","guild_id":"30","type":0,"name":"hall","permission_overwrites":[{"id":"9","type":1,"allow":"0","deny":"1024"}]}}""",
        """{"t":"GUILD_ROLE_UPDATE","s":SEQ,"op":0,"d":{"guild_id":"30","role":{"id":"31","name":"bot","permissions":"1024","position":2}}}""",
        """{"t":"GUILD_MEMBER_UPDATE","s":SEQ,"op":0,"d":{"guild_id":"30","user":{"id":"2"},"roles":["30","31"],"communication_disabled_until":"2026-01-02T03:04:05Z"}}""",
        """{"t":"GUILD_DELETE","s":SEQ,"op":0,"d":{"id":"30","unavailable":true}}""",
        """{"t":"SOMETHING_NEW","s":SEQ,"op":0,"d":{"deep":[[[[[{"a":null}]]]]]}}""",
        """{"t":null,"s":null,"op":11,"d":null}""",
        """{"t":null,"s":null,"op":1,"d":251}""",
    ];

    // These end a connection when they stay whole, and so come seldom.
    private static readonly string[] _ends =
    [
        """{"t":null,"s":null,"op":7,"d":null}""",
        """{"t":null,"s":null,"op":9,"d":true}""",
        """{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250,"_trace":[]}}""",
        """{"t":"READY","s":SEQ,"op":0,"d":{"v":10,"user":{"id":"2","username":"bot"},"guilds":[{"id":"30","unavailable":true}],"session_id":"s","resume_gateway_url":"ws://127.0.0.1:9","shard":[0,1],"application":{"id":"2","flags":0}}}""",
        """{"t":"RESUMED","s":SEQ,"op":0,"d":{"_trace":[]}}""",
    ];

    private static readonly byte[][] _tokens =
    [
        .. new[]
        {
            "null", "[]", "{}", "-1", "1e999", "99999999999999999999", "\"\"", "true", "\"\\ud800\"", "[[[[[[[[", "\"op\":", "\"s\":999999999999", ",", "}", "\0", "\"é",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private const int EndsOneIn = 2_000;
    private readonly Random _chance;

    public GarbageSource(int seed) => _chance = new(seed);

    /// <summary>The next frame.</summary>
    /// <param name="number">The number of the event that it was.</param>
    public byte[] Next(long number)
    {
        var among = _chance.Next(EndsOneIn) == 0 ? _ends : _frames;
        var frame = among[_chance.Next(among.Length)].Replace("SEQ", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(frame).ToList();
        for (var change = _chance.Next(3); change >= 0; change--)
        {
            Break(bytes);
        }

        return [.. bytes];
    }

    private void Break(List<byte> bytes)
    {
        var at = _chance.Next(bytes.Count);
        switch (_chance.Next(5))
        {
            case 0:
                bytes[at] = (byte)_chance.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(_chance.Next(20), bytes.Count - at - 1));
                break;
            case 2:
                bytes.InsertRange(at, _tokens[_chance.Next(_tokens.Length)]);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(_chance.Next(60), bytes.Count - at)));
                break;
            default:
                ReplaceValue(bytes, at);
                break;
        }
    }

    // Something of another kind in the place of a value: what a parser accepts and a reader of it may not.
    private void ReplaceValue(List<byte> bytes, int at)
    {
        var colon = bytes.IndexOf((byte)':', at);
        if (colon < 0)
        {
            return;
        }

        var end = colon + 1;
        while (end < bytes.Count && bytes[end] is not ((byte)',' or (byte)'}'))
        {
            end++;
        }

        bytes.RemoveRange(colon + 1, end - colon - 1);
        bytes.InsertRange(colon + 1, _tokens[_chance.Next(8)]);
    }
}
