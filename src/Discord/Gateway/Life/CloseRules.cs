namespace Guildhall.Discord.Gateway.Life;

/// <summary>What a close code means for the session (G9).</summary>
internal static class CloseRules
{
    /// <summary>Judges a code.</summary>
    /// <param name="code">The code; null where the connection broke without one.</param>
    internal static CloseVerdict Judge(int? code) => code switch
    {
        (int)GatewayCloseCode.AuthenticationFailed
            or (int)GatewayCloseCode.InvalidShard
            or (int)GatewayCloseCode.ShardingRequired
            or (int)GatewayCloseCode.InvalidApiVersion
            or (int)GatewayCloseCode.InvalidIntents
            or (int)GatewayCloseCode.DisallowedIntents => CloseVerdict.Fatal,
        (int)GatewayCloseCode.NotAuthenticated
            or (int)GatewayCloseCode.InvalidSequence
            or (int)GatewayCloseCode.SessionTimedOut => CloseVerdict.Identify,
        _ => CloseVerdict.Resume,
    };
}
