namespace Guildhall.Discord.Gateway;

/// <summary>Why Discord closed a connection. What is not listed is an ordinary loss.</summary>
public enum GatewayCloseCode
{
    /// <summary>Something went wrong there.</summary>
    UnknownError = 4000,

    /// <summary>An opcode that does not exist.</summary>
    UnknownOpcode = 4001,

    /// <summary>A frame that could not be read, or was longer than 4096 bytes.</summary>
    DecodeError = 4002,

    /// <summary>Something was sent before identifying.</summary>
    NotAuthenticated = 4003,

    /// <summary>The token is wrong. Final.</summary>
    AuthenticationFailed = 4004,

    /// <summary>Identified twice.</summary>
    AlreadyAuthenticated = 4005,

    /// <summary>A resume with a number that never was.</summary>
    InvalidSequence = 4007,

    /// <summary>More than 120 frames in 60 seconds.</summary>
    RateLimited = 4008,

    /// <summary>The session is over.</summary>
    SessionTimedOut = 4009,

    /// <summary>The shard is none of the count. Final.</summary>
    InvalidShard = 4010,

    /// <summary>More shards are needed for so many guilds. Final.</summary>
    ShardingRequired = 4011,

    /// <summary>The version of the gateway is none. Final.</summary>
    InvalidApiVersion = 4012,

    /// <summary>An intent that does not exist. Final.</summary>
    InvalidIntents = 4013,

    /// <summary>A privileged intent that was not granted. Final.</summary>
    DisallowedIntents = 4014,
}
