using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Guildhall.Discord.Gateway;

/// <summary>The shards that one process connects, where several share those of a bot.</summary>
/// <param name="First">From 0.</param>
/// <param name="Last">Itself included.</param>
public sealed record ShardRange(int First, int Last)
{
    /// <summary>Whether a shard is among them.</summary>
    public bool Contains(int shard) => shard >= First && shard <= Last;

    /// <summary>Reads what <see cref="ToString" /> writes.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out ShardRange? range)
    {
        range = text.Split('-') is [var first, var last] && Read(first) is { } from && Read(last) is { } to && from <= to ? new(from, to) : null;
        return range is not null;
    }

    /// <summary>As in <c>0-3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    private static int? Read(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
