using Guildhall.Core.Commands;
using Guildhall.Core.Settings;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline.Settings;

/// <summary>What a guild has set, as the modules' own classes.</summary>
internal sealed class GuildSettings(SettingsCatalog catalog, ISettingStore store, ILogger<GuildSettings> log) : ISettings
{
    public async ValueTask<T> GetAsync<T>(string guild, CancellationToken cancellation)
        where T : class, new()
    {
        var settings = new T();
        var set = await store.ReadAsync(guild, cancellation);
        if (set.Count == 0)
        {
            return settings;
        }

        var reader = new Request("settings", ChannelKind.Schedule, guild, guild, Actor.System, new("", CommandCall.NoOptions));
        foreach (var slot in catalog.Of(typeof(T)))
        {
            if (!set.TryGetValue(slot.Description.Key, out var text))
            {
                continue;
            }

            // A range may have become narrower since the value was set.
            if ((await slot.Binder.BindAsync(text, slot.Option, reader)).TryGet(out var value, out _))
            {
                slot.Assign!(settings, value);
            }
            else
            {
                log.SettingIgnored(slot.Description.Key, guild);
            }
        }

        return settings;
    }
}
