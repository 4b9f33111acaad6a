using System.Text.Json;
using Guildhall.Discord.Cache;

namespace Guildhall.Bench.Discord.Bots;

/// <summary>Fills a cache, and knows when every guild that READY promised is in it.</summary>
internal sealed class AwaitedGuilds(GuildCache cache)
{
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _missing = int.MaxValue;

    public Task All => _all.Task;

    public void Apply(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        cache.Apply(name, data);
        if (_all.Task.IsCompleted)
        {
            return;
        }

        if (name.SequenceEqual("READY"u8))
        {
            _missing = CountGuilds(data);
        }
        else if (name.SequenceEqual("GUILD_CREATE"u8))
        {
            _missing--;
        }

        if (_missing == 0)
        {
            _all.TrySetResult();
        }
    }

    private static int CountGuilds(ReadOnlySpan<byte> ready)
    {
        var reader = new Utf8JsonReader(ready);
        using var json = JsonDocument.ParseValue(ref reader);
        return json.RootElement.GetProperty("guilds").GetArrayLength();
    }
}
