using System.Text;

namespace Guildhall.Tests.Unit.Discord;

/// <summary>JSON with up to three seeded faults: other bytes, missing and repeated parts, values of the wrong type, a cut-off end.</summary>
internal static class BrokenJson
{
    private static readonly string[] Tokens =
    [
        "null", "[]", "{}", "-1", "1e999", "1.5", "99999999999999999999", "\"\"", "true", "\"\\ud800\"", "\"\\u0031\"",
        "{\"id\":", "{\"type\":17,\"components\":", "[[[[[[[[", "\"type\":", ",", "}", "\0", "\"é",
    ];

    internal static byte[] From(string json, Random chance)
    {
        var bytes = Encoding.UTF8.GetBytes(json).ToList();
        for (var change = chance.Next(3); change >= 0; change--)
            Break(bytes, chance);
        return [.. bytes];
    }

    private static void Break(List<byte> bytes, Random chance)
    {
        var at = chance.Next(bytes.Count);
        switch (chance.Next(7))
        {
            case 0:
                bytes[at] = (byte)chance.Next(256);
                break;
            case 1:
                bytes[at] = (byte)"0123456789"[chance.Next(10)];
                break;
            case 2:
                bytes.RemoveRange(at, Math.Min(chance.Next(20), bytes.Count - at - 1));
                break;
            case 3:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[chance.Next(Tokens.Length)]));
                break;
            case 4:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(chance.Next(60), bytes.Count - at)));
                break;
            case 5:
                ReplaceValue(bytes, at, Tokens[chance.Next(Tokens.Length)]);
                break;
            default:
                bytes.RemoveRange(at + 1, bytes.Count - at - 1);
                break;
        }
    }

    // Between a colon and the next comma, so that the whole stays JSON and only the type is wrong.
    private static void ReplaceValue(List<byte> bytes, int from, string token)
    {
        var colon = bytes.IndexOf((byte)':', from);
        var comma = colon < 0 ? -1 : bytes.IndexOf((byte)',', colon);
        if (comma < 0)
            return;
        bytes.RemoveRange(colon + 1, comma - colon - 1);
        bytes.InsertRange(colon + 1, Encoding.UTF8.GetBytes(token));
    }
}
