using System.Globalization;
using Amazon.DynamoDBv2.Model;
using Item = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Guildhall.Store.DynamoDb;

/// <summary>What the attributes of the table's items are called. None is a word that DynamoDB reserves, so expressions name them as they are.</summary>
internal static class Attributes
{
    public const string Stream = "stream_id";
    public const string Version = "stream_version";
    public const string Mark = "mark";
    public const string MarkedAt = "marked_at";
    public const string After = "version_after";
    public const string Game = "game";
    public const string Guild = "guild";
    public const string Room = "room_name";
    public const string Engine = "engine_version";
    public const string Actor = "actor_id";
    public const string Request = "request_id";
    public const string At = "decided_at";
    public const string Seed = "dice_seed";
    public const string Body = "body";
    public const string StateHash = "state_hash";
    public const string Finished = "is_finished";
    public const string RowHash = "row_hash";
    public const string Started = "started_at";
    public const string Token = "write_token";
    public const string Intentions = "intentions";
    public const string State = "state_body";
    public const string Current = "current_session";
    public const string Previous = "previous_session";
    public const string Part = "part";
    public const string Rewriting = "is_rewriting";

    /// <summary>Behind the name of a value that lies in parts of its own: how many there are.</summary>
    public const string InParts = "_parts";

    public static Item Key(string stream, long version) => Of((Stream, new(stream)), (Version, Number(version)));

    /// <summary>Named values.</summary>
    public static Item Of(params ReadOnlySpan<(string Name, AttributeValue Value)> values)
    {
        var item = new Item(values.Length, StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            item.Add(name, value);
        }

        return item;
    }

    public static AttributeValue Number(long number) => new() { N = number.ToString(CultureInfo.InvariantCulture) };

    public static AttributeValue Time(DateTimeOffset time) => Number(time.ToUnixTimeMilliseconds());

    public static AttributeValue Bytes(byte[] bytes) => new() { B = new MemoryStream(bytes, writable: false) };

    public static AttributeValue Flag(bool flag) => new() { BOOL = flag };

    public static string TextOf(this Item item, string name) => item.TryGetValue(name, out var value) ? value.S ?? "" : "";

    public static long NumberOf(this Item item, string name) => item.TryGetValue(name, out var value) && long.TryParse(value.N, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static byte[] BytesOf(this Item item, string name) => item.TryGetValue(name, out var value) && value.B is { } bytes ? bytes.ToArray() : [];

    public static bool FlagOf(this Item item, string name) => item.TryGetValue(name, out var value) && value.BOOL == true;

    public static DateTimeOffset TimeOf(this Item item, string name) => DateTimeOffset.FromUnixTimeMilliseconds(item.NumberOf(name));
}
