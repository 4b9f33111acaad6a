using System.Security.Cryptography;
using System.Text;
using Guildhall.Discord.Rest.Limits;
using Guildhall.Store.Redis;

namespace Guildhall.Host.Composition;

/// <summary>
/// Discord's budgets in Redis, for all processes of one bot. While Redis is away each keeps to what its own limiter knows, which may cost an answer 429
/// and never a request.
/// </summary>
/// <param name="perSecond">The budget of all routes together.</param>
internal sealed class SharedDiscordLimits(RedisWindows windows, int perSecond) : ISharedRateLimits
{
    /// <summary>Those of a bot. A token is long and random, so its hash gives nothing of it away.</summary>
    public static SharedDiscordLimits Of(RedisConnection redis, string token, int perSecond) =>
        new(new(redis, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"discord limits/{token}")).AsSpan(0, 8))), perSecond);

    public async ValueTask<TimeSpan> TakeAsync(string route, string major, CancellationToken cancellation) =>
        await windows.TakeAsync(route, major, cancellation) ?? TimeSpan.Zero;

    public async ValueTask<TimeSpan> TakeGlobalAsync(CancellationToken cancellation) =>
        await windows.TakeOfAllAsync(perSecond, cancellation) ?? TimeSpan.Zero;

    public ValueTask ReportAsync(string route, string major, SharedBudget budget, CancellationToken cancellation) =>
        windows.TellAsync(route, major, budget.Name, budget.Limit, budget.Remaining, budget.ResetAfter, budget.Window, cancellation);
}
