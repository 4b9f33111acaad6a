namespace Guildhall.Discord.Gateway;

/// <summary>How the gateway client behaves. <see cref="Validate" /> names what is out of range.</summary>
public sealed record GatewayOptions
{
    /// <summary>The bot's token, without "Bot".</summary>
    public required string Token { get; init; }

    /// <summary>Which events are asked for. Default <see cref="GatewayIntents.Guilds" />.</summary>
    public GatewayIntents Intents { get; init; } = GatewayIntents.Guilds;

    /// <summary>How many shards; 0 (the default) for as many as Discord advises. 0 to 100,000.</summary>
    public int Shards { get; init; }

    /// <summary>Which of the shards this process connects; null (the default) for all. Needs a number of <see cref="Shards" />.</summary>
    public ShardRange? Range { get; init; }

    /// <summary>Whether frames come compressed (zlib-stream). Default true.</summary>
    public bool Compress { get; init; } = true;

    /// <summary>Members of a guild above which those offline are left out of GUILD_CREATE. 50 to 250; default 50.</summary>
    public int LargeThreshold { get; init; } = 50;

    /// <summary>How long connecting may take, and then the greeting. 1 to 120 s; default 15 s (G1).</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long READY or RESUMED may take. 1 to 300 s; default 30 s (G1).</summary>
    public TimeSpan ReadyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait between attempts. 10 s to 1 h; default 10 min, so that a day of refusals stays within 1,000 identifies (G10).</summary>
    public TimeSpan MaxBackoff { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Sessions of the day that are kept back for the operator: at this many left nothing identifies any more (G10). 0 to 900; default 5.</summary>
    public int IdentifyReserve { get; init; } = 5;

    /// <summary>Resumes that may fail in a row before a session is given up. 1 to 20; default 3.</summary>
    public int MaxFailedResumes { get; init; } = 3;

    /// <summary>Unreadable frames in a row that end a connection. 1 to 100; default 5 (G17).</summary>
    public int MaxUnreadable { get; init; } = 5;

    /// <summary>The largest event, inflated, in bytes. 1 to 256 MiB; default 64 MiB.</summary>
    public int MaxFrameBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Events of a shard that may wait for their handlers; more are dropped and counted (G18). 100 to 1,000,000; default 20,000.</summary>
    public int MaxWaiting { get; init; } = 20_000;

    /// <summary>Frames that may wait to be sent; more are refused (G13). 1 to 10,000; default 200.</summary>
    public int MaxUnsent { get; init; } = 200;

    /// <summary>
    /// Events whose absence is watched: where one that came regularly stays away while the heart still beats, the session is resumed and then
    /// begun anew (G20). Default INTERACTION_CREATE.
    /// </summary>
    public IReadOnlyList<string> WatchedEvents { get; init; } = ["INTERACTION_CREATE"];

    /// <summary>The shortest silence of a watched event that is suspicious. 30 s to 24 h; default 10 min.</summary>
    public TimeSpan MinSilence { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often what is needed for a resume is written down. 100 ms to 1 h; default 2 s (G12).</summary>
    public TimeSpan SaveEvery { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="InvalidOperationException">Names the key, the range and the given value; never the token.</exception>
    public void Validate()
    {
        if (string.IsNullOrWhiteSpace(Token))
            throw new InvalidOperationException("Token must not be empty.");
        Within(Shards, 0, 100_000, nameof(Shards));
        if (Range is { } range && (range.First < 0 || range.First > range.Last || range.Last >= Shards))
            throw new InvalidOperationException($"Range must be within 0-{Shards - 1}, the {Shards} of Shards, and was {range}.");
        Within(LargeThreshold, 50, 250, nameof(LargeThreshold));
        Within(ConnectTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(120), nameof(ConnectTimeout));
        Within(ReadyTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(300), nameof(ReadyTimeout));
        Within(MaxBackoff, TimeSpan.FromSeconds(10), TimeSpan.FromHours(1), nameof(MaxBackoff));
        Within(IdentifyReserve, 0, 900, nameof(IdentifyReserve));
        Within(MaxFailedResumes, 1, 20, nameof(MaxFailedResumes));
        Within(MaxUnreadable, 1, 100, nameof(MaxUnreadable));
        Within(MaxFrameBytes, 1024 * 1024, 256 * 1024 * 1024, nameof(MaxFrameBytes));
        Within(MaxWaiting, 100, 1_000_000, nameof(MaxWaiting));
        Within(MaxUnsent, 1, 10_000, nameof(MaxUnsent));
        Within(MinSilence, TimeSpan.FromSeconds(30), TimeSpan.FromHours(24), nameof(MinSilence));
        Within(SaveEvery, TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1), nameof(SaveEvery));
    }

    private static void Within<T>(T value, T least, T most, string key)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
            throw new InvalidOperationException($"{key} must be between {least} and {most}, and was {value}.");
    }
}
