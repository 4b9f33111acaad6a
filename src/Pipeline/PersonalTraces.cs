using Guildhall.Core.Privacy;
using Guildhall.Core.Storage;

namespace Guildhall.Pipeline;

/// <summary>What the pipeline's own tables hold of persons.</summary>
internal static class PersonalTraces
{
    /// <summary>What is counted against them, until its window has passed.</summary>
    public static IPersonalData Uses(IDatabase database) => new PersonalTables(
        database,
        "cooldowns",
        [
            new(
                "cooldown_uses",
                "SELECT key, request, until FROM cooldown_uses WHERE request LIKE @user || '/%'",
                "DELETE FROM cooldown_uses WHERE request LIKE @user || '/%'"),
            new("cooldowns", "SELECT key, at FROM cooldowns WHERE key LIKE '%/' || @user", "DELETE FROM cooldowns WHERE key LIKE '%/' || @user"),
        ]);

    /// <summary>Buttons that name them.</summary>
    public static IPersonalData Components(IDatabase database) => new NamedTexts(
        database,
        "components",
        "SELECT id, payload FROM components WHERE id > @after ORDER BY id LIMIT @limit",
        "DELETE FROM components WHERE id = @key");
}
