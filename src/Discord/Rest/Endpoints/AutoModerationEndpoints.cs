using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Moderation;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>What Discord watches for in a guild.</summary>
public sealed class AutoModerationEndpoints
{
    private readonly RestSender _rest;

    internal AutoModerationEndpoints(RestSender rest) => _rest = rest;

    /// <summary>All rules.</summary>
    public Task<IReadOnlyList<AutoModerationRule>> ListAsync(Snowflake<Guild> guild, CancellationToken cancellation = default) =>
        _rest.SendAsync<IReadOnlyList<AutoModerationRule>>(
            new(Route.Get("guilds/{}/auto-moderation/rules", guild.ToString())), cancellation);

    /// <summary>One rule.</summary>
    public Task<AutoModerationRule> GetAsync(
        Snowflake<Guild> guild, Snowflake<AutoModerationRule> rule, CancellationToken cancellation = default) =>
        _rest.SendAsync<AutoModerationRule>(
            new(Route.Get("guilds/{}/auto-moderation/rules/{}", guild.ToString(), rule.ToString())), cancellation);

    /// <summary>Makes a rule.</summary>
    public Task<AutoModerationRule> CreateAsync(
        Snowflake<Guild> guild, AutoModerationRuleCreate rule, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<AutoModerationRule>(
            new(Route.Post("guilds/{}/auto-moderation/rules", guild.ToString()), RestBody.Of(rule), reason), cancellation);

    /// <summary>Changes a rule.</summary>
    public Task<AutoModerationRule> EditAsync(
        Snowflake<Guild> guild, Snowflake<AutoModerationRule> rule, AutoModerationRuleEdit edit, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync<AutoModerationRule>(
            new(Route.Patch("guilds/{}/auto-moderation/rules/{}", guild.ToString(), rule.ToString()), RestBody.Of(edit), reason), cancellation);

    /// <summary>Deletes a rule.</summary>
    public Task DeleteAsync(
        Snowflake<Guild> guild, Snowflake<AutoModerationRule> rule, string? reason = null, CancellationToken cancellation = default) =>
        _rest.SendAsync(
            new(Route.Delete("guilds/{}/auto-moderation/rules/{}", guild.ToString(), rule.ToString()), Reason: reason), cancellation);
}
