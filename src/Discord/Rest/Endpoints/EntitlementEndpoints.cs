using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Users;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>What users and guilds have bought.</summary>
public sealed class EntitlementEndpoints
{
    private readonly RestSender _rest;

    internal EntitlementEndpoints(RestSender rest) => _rest = rest;

    /// <summary>A page of entitlements.</summary>
    public Task<IReadOnlyList<Entitlement>> ListAsync(
        Snowflake<Application> application, EntitlementPage page, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Entitlement>>(
            new(Route.Get("applications/{}/entitlements", application.ToString()).With("user_id", page.UserId).With("guild_id", page.GuildId).With("before", page.Before).With("after", page.After).With("limit", page.Limit == 0 ? null : page.Limit).With("exclude_ended", page.ExcludeEnded).With("exclude_deleted", page.ExcludeDeleted)), cancellation);

    /// <summary>One entitlement.</summary>
    public Task<Entitlement> GetAsync(
        Snowflake<Application> application, Snowflake<Entitlement> entitlement, CancellationToken cancellation = default) =>
        _rest.SendAsync<Entitlement>(
            new(Route.Get("applications/{}/entitlements/{}", application.ToString(), entitlement.ToString())), cancellation);

    /// <summary>Grants one for tests.</summary>
    public Task<Entitlement> CreateAsync(
        Snowflake<Application> application, EntitlementCreate entitlement, CancellationToken cancellation = default) =>
        _rest.SendAsync<Entitlement>(
            new(Route.Post("applications/{}/entitlements", application.ToString()), RestBody.Of(entitlement)), cancellation);

    /// <summary>Takes one for tests back.</summary>
    public Task DeleteAsync(
        Snowflake<Application> application, Snowflake<Entitlement> entitlement, CancellationToken cancellation = default) =>
        _rest.SendAsync(new(Route.Delete("applications/{}/entitlements/{}", application.ToString(), entitlement.ToString())), cancellation);

    /// <summary>Notes that a consumable was used up.</summary>
    public Task ConsumeAsync(
        Snowflake<Application> application, Snowflake<Entitlement> entitlement, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Post("applications/{}/entitlements/{}/consume", application.ToString(), entitlement.ToString()), IsRepeatable: true), cancellation);

    /// <summary>What the application sells.</summary>
    public Task<IReadOnlyList<Sku>> ListSkusAsync(Snowflake<Application> application, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Sku>>(new(Route.Get("applications/{}/skus", application.ToString())), cancellation);

    /// <summary>Who subscribed to something; bots must say which user.</summary>
    public Task<IReadOnlyList<Subscription>> ListSubscriptionsAsync(
        Snowflake<Sku> sku, Snowflake<User>? userId = null, Snowflake<Subscription>? before = null, Snowflake<Subscription>? after = null, int? limit = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<Subscription>>(
            new(Route.Get("skus/{}/subscriptions", sku.ToString()).With("user_id", userId).With("before", before).With("after", after).With("limit", limit)), cancellation);

    /// <summary>One subscription.</summary>
    public Task<Subscription> GetSubscriptionAsync(
        Snowflake<Sku> sku, Snowflake<Subscription> subscription, CancellationToken cancellation = default) =>
        _rest.SendAsync<Subscription>(new(Route.Get("skus/{}/subscriptions/{}", sku.ToString(), subscription.ToString())), cancellation);
}
