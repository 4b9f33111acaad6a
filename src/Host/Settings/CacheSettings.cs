using Guildhall.Core.Units;
using Guildhall.Store.Caching;
using Guildhall.Store.Redis;

namespace Guildhall.Host.Settings;

/// <summary>What is cached for how long, and where Redis is found. <c>Cache:…</c>, <c>Redis:…</c>.</summary>
/// <param name="Times">How long each kind is kept.</param>
/// <param name="Redis">How it is reached; null where every process caches and counts by itself.</param>
internal sealed record CacheSettings(CacheOptions Times, RedisOptions? Redis)
{
    public const string RedisKey = $"Redis:{nameof(RedisOptions.ConnectionString)}";
    private const string RootCertificateKey = $"Redis:{nameof(RedisOptions.RootCertificate)}";
    private const string PrefixKey = $"Redis:{nameof(RedisOptions.Prefix)}";
    private const int LongestPrefix = 32;

    /// <summary>Reads it; ranges are checked by whoever it is for.</summary>
    /// <exception cref="SettingException">Something will not do.</exception>
    public static CacheSettings Read(IConfiguration configuration)
    {
        var otherwise = new CacheOptions();
        return new(
            new()
            {
                Sessions = Time(configuration, nameof(CacheOptions.Sessions), otherwise.Sessions),
                Answers = Time(configuration, nameof(CacheOptions.Answers), otherwise.Answers),
                Quests = Time(configuration, nameof(CacheOptions.Quests), otherwise.Quests),
            },
            ReadRedis(configuration));
    }

    private static RedisOptions? ReadRedis(IConfiguration configuration)
    {
        string? Given(string key) => configuration[key]?.Trim() is { Length: > 0 } given ? given : null;
        if (Given(RedisKey) is not { } place)
        {
            return Array.Find([RootCertificateKey, PrefixKey], key => Given(key) is not null) is { } lonely
                ? throw new SettingException($"{lonely} is set, but {RedisKey} is not: say where Redis is, or take {lonely} away to do without it.")
                : null;
        }

        var prefix = Given(PrefixKey) ?? new RedisOptions { ConnectionString = place }.Prefix;
        return prefix.Length <= LongestPrefix && prefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            ? new() { ConnectionString = place, RootCertificate = Given(RootCertificateKey), Prefix = prefix }
            : throw new SettingException($"{PrefixKey} is '{prefix}'; 1 to {LongestPrefix} letters, digits, hyphens and underscores are expected.");
    }

    private static TimeSpan Time(IConfiguration configuration, string name, TimeSpan otherwise)
    {
        var key = $"Cache:{name}";
        return configuration[key]?.Trim() is not { Length: > 0 } given ? otherwise
            : DurationText.TryParse(given, out var time) ? time
            : throw new SettingException($"{key} is '{given}'; a time like {DurationText.Format(otherwise)} or 1h30m is expected.");
    }
}
