using Guildhall.Core.Privacy;
using Guildhall.Core.Storage;
using Guildhall.Store.Tables;

namespace Guildhall.Store.Privacy;

/// <summary>What the store's own tables hold of a person beside coins, answers, sessions and the audit log.</summary>
internal static class PeopleTables
{
    // Whom an operator shut out stays shut out, without a name: forgetting must not be a way back in.
    private static readonly PersonalTable[] Tables =
    [
        new("users", "SELECT id, name, blocked, created_at FROM users WHERE id = @user", "DELETE FROM users WHERE id = @user AND blocked = 0"),
        new("users", "SELECT id, name, blocked, created_at FROM users WHERE id = @user AND blocked <> 0", "UPDATE users SET name = '' WHERE id = @user"),
        new("user_locales", "SELECT locale FROM user_locales WHERE user_id = @user", "DELETE FROM user_locales WHERE user_id = @user"),
        // Nobody owns the room then: were the row removed, whoever comes next would be its master.
        new("rooms", "SELECT room, guild, created_at FROM rooms WHERE owner = @user", $"UPDATE rooms SET owner = '{Nobody}' WHERE owner = @user"),
    ];

    private const string Nobody = "00000000000000000000000000000000";

    public static IPersonalData Of(IDatabase database) => new PersonalTables(database, "person", Tables, "SELECT name FROM users WHERE id = @user", Users.StandingsCache, SettingStore.LocalesCache);
}
