using Guildhall.Core.Storage;

namespace Guildhall.Store.Tables;

/// <summary>What the store itself keeps for 24 hours (86,400,000 ms).</summary>
internal static class Retentions
{
    /// <summary>Replies. The newest stays, whatever its age, so that no sequence is given out twice.</summary>
    public static Retention Replies { get; } = new(
        """
        DELETE FROM replies WHERE at < @now - 86400000 AND seq IN (
            SELECT seq FROM replies WHERE seq < (SELECT max(seq) FROM replies) ORDER BY seq LIMIT @limit)
        """);

    /// <summary>The drawings that those replies show.</summary>
    public static Retention Pictures { get; } = new(
        "DELETE FROM pictures WHERE hash IN (SELECT hash FROM pictures WHERE at < @now - 86400000 ORDER BY at LIMIT @limit)");
}
