using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace Guildhall.Store.Redis;

/// <summary>
/// The budgets of a server elsewhere, which tells with each answer what is left of them: how many requests may go out before a window ends, and
/// how many in any second. By the clock of Redis; one round trip each.
/// </summary>
/// <param name="scope">Whose budgets: one key of letters and digits for all processes that spend from the same ones.</param>
public sealed class RedisWindows(RedisConnection redis, string scope)
{
    private const string Clock =
        """
        local time = redis.call('TIME')
        local now = time[1] * 1000 + math.floor(time[2] / 1000)

        """;

    // KEYS: the name that a route is known by. ARGV: windows' beginning, route, whose, for how long an unanswered one holds, how soon to ask again.
    private const string Take =
        $"""
        {Clock}
        local key = ARGV[1] .. (redis.call('GET', KEYS[1]) or ARGV[2]) .. ':' .. ARGV[3]
        local window = redis.call('HMGET', key, 'limit', 'remaining', 'ends', 'told')
        local limit, remaining, ends = tonumber(window[1] or 0), tonumber(window[2] or 0), tonumber(window[3] or 0)
        if now >= ends then
          redis.call('HSET', key, 'limit', limit, 'remaining', math.max(limit, 1) - 1, 'ends', now + ARGV[4], 'told', 0)
          redis.call('PEXPIRE', key, ARGV[4] + ARGV[6])
          return 0
        end
        if remaining <= 0 then
          if window[4] == '1' then return ends - now end
          return tonumber(ARGV[5])
        end
        redis.call('HINCRBY', key, 'remaining', -1)
        return 0
        """;

    // ARGV: windows' beginning, name, whose, limit, remaining, until it ends, how long a name is kept, how long a limit is, the window by the other
    // server's clock or nothing. An answer of the window before is late: the new one has begun and has its own budget.
    private const string Tell =
        $"""
        {Clock}
        local key = ARGV[1] .. ARGV[2] .. ':' .. ARGV[3]
        local window = redis.call('HMGET', key, 'limit', 'remaining', 'ends', 'told', 'last')
        local last, of, remaining = tonumber(window[5] or ''), tonumber(ARGV[9]), tonumber(ARGV[5])
        redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[7])
        if window[4] == '0' and last and of and of < last + 0.1 and of > last - 60 then return 0 end
        if tonumber(window[1] or 0) > 0 and now < tonumber(window[3]) then
          remaining = math.min(remaining, tonumber(window[2]))
        end
        redis.call('HSET', key, 'limit', ARGV[4], 'remaining', remaining, 'ends', now + ARGV[6], 'told', 1, 'last', ARGV[9])
        redis.call('PEXPIRE', key, ARGV[6] + ARGV[8])
        return 0
        """;

    // When the last so many went out, the newest first. ARGV: how many, within how long.
    private const string TakeOfAll =
        $"""
        {Clock}
        local most, span = tonumber(ARGV[1]), tonumber(ARGV[2])
        local oldest = redis.call('LINDEX', KEYS[1], most - 1)
        if oldest and now < oldest + span then return oldest + span - now end
        redis.call('LPUSH', KEYS[1], string.format('%.0f', now))
        redis.call('LTRIM', KEYS[1], 0, most - 1)
        redis.call('PEXPIRE', KEYS[1], span)
        return 0
        """;

    private const long AskAgain = 50;
    private const long Unanswered = 5_000;
    private const long NamesKept = 86_400_000;
    private const long LimitsKept = 600_000;

    // A little more than a second, because not all requests take equally long to arrive.
    private const long Second = 1_050;

    // In braces: servers that spread keys over several keep these together.
    private readonly string _beginning = redis.KeyOf($"limit:{{{scope}}}:");

    /// <summary>Takes one place in a budget.</summary>
    /// <param name="route">What is asked for, by its template.</param>
    /// <param name="whose">What has a budget of its own there; only a hash of it reaches Redis.</param>
    /// <returns>Zero where the place is ours, otherwise how long to wait; null where nobody could be asked in time.</returns>
    public ValueTask<TimeSpan?> TakeAsync(string route, string whose, CancellationToken cancellation) =>
        RunAsync(Take, NameKey(route), [WindowKey, route, Hash(whose), Unanswered, AskAgain, LimitsKept], cancellation);

    /// <summary>Takes one place among so many in any second.</summary>
    /// <returns>As in <see cref="TakeAsync"/>.</returns>
    public ValueTask<TimeSpan?> TakeOfAllAsync(int perSecond, CancellationToken cancellation) =>
        RunAsync(TakeOfAll, $"{_beginning}all", [perSecond, Second], cancellation);

    /// <summary>Tells all what an answer said of a budget.</summary>
    /// <param name="window">When the window ends by the clock of whoever answered, in seconds; null where it is not told.</param>
    public async ValueTask TellAsync(
        string route, string whose, string name, int limit, int remaining, TimeSpan resetAfter, double? window, CancellationToken cancellation) => _ = await RunAsync(
            Tell,
            NameKey(route),
            [
                WindowKey, name, Hash(whose), limit, remaining, (long)Math.Ceiling(resetAfter.TotalMilliseconds), NamesKept, LimitsKept,
                window?.ToString("F3", CultureInfo.InvariantCulture) ?? "",
            ],
            cancellation);

    private string WindowKey => $"{_beginning}window:";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));

    private string NameKey(string route) => $"{_beginning}name:{route}";

    private async ValueTask<TimeSpan?> RunAsync(string script, string key, RedisValue[] given, CancellationToken cancellation)
    {
        if (!redis.IsUp)
        {
            return null;
        }

        try
        {
            return TimeSpan.FromMilliseconds((long)await redis.AskAsync(database => database.ScriptEvaluateAsync(script, [key], given), cancellation));
        }
        catch (RedisAwayException)
        {
            return null;
        }
    }
}
