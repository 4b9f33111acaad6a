using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Settings;
using Guildhall.Core.Storage;
using Guildhall.Store.Caching;

namespace Guildhall.Store.Tables;

/// <summary>Settings and languages; read once and remembered until somebody changes them.</summary>
internal sealed class SettingStore(IDatabase database, Caches caches) : ISettingStore
{
    private const string SettingsCache = "settings";
    /// <summary>Where people's languages are remembered.</summary>
    public const string LocalesCache = "locales";

    private readonly ReadCache<string, IReadOnlyDictionary<string, string>> _settings =
        caches.Add<string, IReadOnlyDictionary<string, string>>(SettingsCache, capacity: 4_096, key => key);

    private readonly ReadCache<Id<User>, string?> _locales = caches.Add<Id<User>, string?>(LocalesCache, capacity: 16_384, Id<User>.Parse);

    public ValueTask<IReadOnlyDictionary<string, string>> ReadAsync(string guild, CancellationToken cancellation) =>
        _settings.GetAsync(guild, async () =>
        {
            var rows = await database.ReadAsync(
                connection => connection.QueryAsync<(string Key, string Value)>(
                    "SELECT key, value FROM settings WHERE guild = @guild", new { guild }),
                cancellation);
            return rows.ToDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
        });

    public void Write(UnitOfWork work, string guild, string key, string? value)
    {
        if (value is null)
        {
            work.Write("DELETE FROM settings WHERE guild = @guild AND key = @key", ("guild", guild), ("key", key));
        }
        else
        {
            work.Write(
                """
                INSERT INTO settings (guild, key, value) VALUES (@guild, @key, @value)
                ON CONFLICT (guild, key) DO UPDATE SET value = excluded.value
                """,
                ("guild", guild),
                ("key", key),
                ("value", value));
        }

        work.Invalidate(new(SettingsCache, guild));
    }

    public ValueTask<string?> ReadLocaleAsync(Id<User> user, CancellationToken cancellation) =>
        _locales.GetAsync(user, () => database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<string>(
                "SELECT locale FROM user_locales WHERE user_id = @user", new { user = user.ToString() }),
            cancellation));

    public void WriteLocale(UnitOfWork work, Id<User> user, string locale)
    {
        work.Write(
            """
            INSERT INTO user_locales (user_id, locale) VALUES (@user, @locale)
            ON CONFLICT (user_id) DO UPDATE SET locale = excluded.locale
            """,
            ("user", user),
            ("locale", locale));
        work.Invalidate(new(LocalesCache, user.ToString()));
    }
}
