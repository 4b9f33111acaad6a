namespace Guildhall.Discord.Simulator;

/// <summary>What a simulated Discord holds at first.</summary>
public sealed record SimulatorOptions
{
    /// <summary>The port on 127.0.0.1; 0 (the default) for a free one.</summary>
    public int Port { get; init; }

    /// <summary>How many guilds; 1 by default.</summary>
    public int Guilds { get; init; } = 1;

    /// <summary>How many members each has beside the bot; 5 by default. They are called ada, ben, cleo, dan, eve, user-6…</summary>
    public int Members { get; init; } = 5;

    /// <summary>How many text channels each has; 1 by default, called general, channel-2…</summary>
    public int Channels { get; init; } = 1;

    /// <summary>How many roles each has beside the one of everybody; 1 by default, the bot's own.</summary>
    public int Roles { get; init; } = 1;

    /// <summary>What the bot's role grants, as Discord's bits; 8 (administrator) by default.</summary>
    public ulong BotPermissions { get; init; } = 8;

    /// <summary>The token that is accepted.</summary>
    public string Token { get; init; } = "simulated-token";

    /// <summary>Intents that are privileged and not granted close with 4014; all granted by default.</summary>
    public bool GrantPrivilegedIntents { get; init; } = true;

    /// <summary>Whether REST has Discord's rate limits, on by default; a bench measures something else.</summary>
    public bool RateLimits { get; init; } = true;

    /// <summary>How many requests may be refused (401, 403, 429) in ten minutes before every one is; 10,000 by default, as on Discord.</summary>
    public int InvalidPerTenMinutes { get; init; } = 10_000;

    /// <summary>How many sessions may be started in a day; 1,000 by default.</summary>
    public int SessionsPerDay { get; init; } = 1_000;

    /// <summary>How many shards may identify in 5 s; 1 by default.</summary>
    public int MaxConcurrency { get; init; } = 1;

    /// <summary>How many guilds a shard may have before it is closed with 4011; 2,500 by default, as on Discord.</summary>
    public int MostGuildsOfShard { get; init; } = 2_500;

    /// <summary>How long a session without a connection may be resumed; 10 minutes by default.</summary>
    public TimeSpan ResumeWindow { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many events of a session are kept for a resume; 2,000 by default.</summary>
    public int KeptEvents { get; init; } = 2_000;

    /// <summary>How many shards <c>/gateway/bot</c> advises; 1 by default.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Milliseconds between heartbeats; 41,250 by default, as on Discord.</summary>
    public int HeartbeatIntervalMs { get; init; } = 41_250;

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }
}
