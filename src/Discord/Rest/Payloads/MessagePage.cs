using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>Which messages of a channel: around, before or after one, or the latest.</summary>
public sealed record MessagePage
{
    /// <summary>Some before and some after this.</summary>
    public Snowflake<Message>? Around { get; init; }

    /// <summary>Older than this.</summary>
    public Snowflake<Message>? Before { get; init; }

    /// <summary>Newer than this.</summary>
    public Snowflake<Message>? After { get; init; }

    /// <summary>1 to 100; 50 unless said (0).</summary>
    public int Limit { get; init; }
}
