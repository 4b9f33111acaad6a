using Guildhall.Core.Storage;

namespace Guildhall.Pipeline;

/// <summary>How long the pipeline's own rows are kept.</summary>
internal static class Retentions
{
    /// <summary>Payloads of components: 30 days (2,592,000,000 ms) after they were last shown.</summary>
    public static Retention Components { get; } = new(
        "DELETE FROM components WHERE id IN (SELECT id FROM components WHERE at < @now - 2592000000 ORDER BY at LIMIT @limit)");

    /// <summary>Counted successes: until their window has passed.</summary>
    public static Retention CooldownUses { get; } = new(
        """
        DELETE FROM cooldown_uses WHERE (key, request) IN (
            SELECT key, request FROM cooldown_uses WHERE until <= @now ORDER BY until LIMIT @limit)
        """);

    /// <summary>Keys that nothing was counted under for a day (86,400,000 ms): they hold nothing but the order of commits.</summary>
    public static Retention Cooldowns { get; } = new(
        "DELETE FROM cooldowns WHERE key IN (SELECT key FROM cooldowns WHERE at < @now - 86400000 ORDER BY at LIMIT @limit)");
}
