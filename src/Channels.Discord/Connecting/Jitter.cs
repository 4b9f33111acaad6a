using System.Security.Cryptography;

namespace Guildhall.Channels.Discord.Connecting;

/// <summary>Chance for heartbeats and waits. It decides nothing that a player sees.</summary>
internal static class Jitter
{
    private const int Steps = 1 << 24;

    /// <summary>0 to below 1.</summary>
    public static double Next() => RandomNumberGenerator.GetInt32(Steps) / (double)Steps;
}
