using System.Collections.Concurrent;
using Guildhall.Core.Ids;
using Guildhall.Core.Settings;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>Settings that are applied after the commit.</summary>
internal sealed class InMemorySettings : ISettingStore
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, string>> _guilds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Id<User>, string> _locales = new();

    public ValueTask<IReadOnlyDictionary<string, string>> ReadAsync(string guild, CancellationToken cancellation) =>
        new(_guilds.GetOrAdd(guild, _ => new(StringComparer.Ordinal)));

    public void Write(UnitOfWork work, string guild, string key, string? value) => work.WhenCommitted(() => Set(guild, key, value));

    public ValueTask<string?> ReadLocaleAsync(Id<User> user, CancellationToken cancellation) => new(_locales.GetValueOrDefault(user));

    public void WriteLocale(UnitOfWork work, Id<User> user, string locale) => work.WhenCommitted(() => _locales[user] = locale);

    public void Set(string guild, string key, string? value)
    {
        var settings = _guilds.GetOrAdd(guild, _ => new(StringComparer.Ordinal));
        if (value is null)
        {
            settings.TryRemove(key, out _);
        }
        else
        {
            settings[key] = value;
        }
    }
}
