namespace Guildhall.Discord.Gateway.Errors;

/// <summary>Discord closed a connection for a reason that trying again would not change (G9).</summary>
/// <param name="code">The reason.</param>
/// <param name="shard">Which shard was closed.</param>
public sealed class FatalCloseException(GatewayCloseCode code, int shard)
    : GatewayException($"Discord closed shard {shard} with {(int)code} ({code}): {Advice(code)}")
{
    /// <summary>The reason.</summary>
    public GatewayCloseCode Code => code;

    /// <summary>Which shard was closed.</summary>
    public int Shard => shard;

    private static string Advice(GatewayCloseCode code) => code switch
    {
        GatewayCloseCode.AuthenticationFailed => "the bot's token is wrong. Take a new one from the developer portal",
        GatewayCloseCode.DisallowedIntents => "a privileged intent is not granted. Switch it on under Bot in the developer portal, or ask for fewer",
        GatewayCloseCode.ShardingRequired => "one connection is too few for so many guilds. Raise the number of shards",
        _ => "this cannot be mended by connecting again",
    };
}
