using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Limits;
using Guildhall.Discord.Json;
using Guildhall.Discord.Rest.Endpoints;

namespace Guildhall.Discord.Interactions.Sync;

/// <summary>
/// Brings the commands Discord keeps into agreement with ours, and writes only where they differ (I10): an unchanged restart makes no write.
/// </summary>
public sealed class CommandSync(CommandEndpoints rest)
{
    /// <summary>Compares, and writes if need be.</summary>
    /// <param name="guild">The guild whose commands they are; null for global ones.</param>
    /// <param name="wanted">All commands there shall be.</param>
    /// <returns>What there is now, and whether it had to be written.</returns>
    /// <exception cref="InvalidPayloadException">Discord would refuse a command.</exception>
    public async Task<CommandSyncResult> SyncAsync(
        Snowflake<Application> application,
        Snowflake<Guild>? guild,
        IReadOnlyList<ApplicationCommandCreate> wanted,
        CancellationToken cancellation = default)
    {
        CommandCheck.Validate(wanted);
        var found = guild is { } where
            ? await rest.ListGuildAsync(application, where, cancellation: cancellation)
            : await rest.ListGlobalAsync(application, cancellation: cancellation);
        if (AreEqual(wanted, found))
            return new(found, Written: false);
        var written = guild is { } there
            ? await rest.OverwriteGuildAsync(application, there, wanted, cancellation)
            : await rest.OverwriteGlobalAsync(application, wanted, cancellation);
        return new(written, Written: true);
    }

    /// <summary>Whether Discord keeps exactly these, whatever the order.</summary>
    internal static bool AreEqual(IReadOnlyList<ApplicationCommandCreate> wanted, IReadOnlyList<ApplicationCommand> found)
    {
        if (wanted.Count != found.Count)
            return false;
        var kept = found.ToDictionary(command => (command.Type, command.Name));
        return wanted.All(command =>
            kept.TryGetValue((command.Type ?? ApplicationCommandType.ChatInput, command.Name), out var other) && IsEqual(command, other));
    }

    private static bool IsEqual(ApplicationCommandCreate wanted, ApplicationCommand found) =>
        wanted.DefaultMemberPermissions == found.DefaultMemberPermissions
        && (wanted.Nsfw ?? false) == found.Nsfw
        && (wanted.IntegrationTypes is null || SameSet(wanted.IntegrationTypes, found.IntegrationTypes))
        && (wanted.Contexts is null || SameSet(wanted.Contexts, found.Contexts))
        && (wanted.Handler is null || wanted.Handler == found.Handler)
        && (wanted.Description ?? "") == found.Description
        && SameWords(wanted.NameLocalizations, found.NameLocalizations)
        && SameWords(wanted.DescriptionLocalizations, found.DescriptionLocalizations)
        && JsonNode.DeepEquals(Shape(wanted.Options), Shape(found.Options));

    private static bool SameSet<T>(IReadOnlyList<T> wanted, IReadOnlyList<T>? found) =>
        found is not null && wanted.Count == found.Count && wanted.All(found.Contains);

    private static bool SameWords(IReadOnlyDictionary<string, string>? wanted, IReadOnlyDictionary<string, string>? found) =>
        (wanted?.Count ?? 0) == (found?.Count ?? 0)
        && (wanted ?? ReadOnlyDictionary<string, string>.Empty).All(word => found!.TryGetValue(word.Key, out var other) && other == word.Value);

    /// <summary>Options as JSON without what means the same as being absent.</summary>
    private static JsonNode? Shape(IReadOnlyList<CommandOption>? options)
    {
        var node = JsonSerializer.SerializeToNode(options ?? [], DiscordJson.Of<IReadOnlyList<CommandOption>>());
        Strip(node);
        return node;
    }

    private static void Strip(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray array:
                foreach (var item in array)
                    Strip(item);
                break;
            case JsonObject entry:
                foreach (var (name, value) in entry.ToArray())
                {
                    Strip(value);
                    if (IsNothing(value))
                        entry.Remove(name);
                }

                break;
        }
    }

    private static bool IsNothing(JsonNode? value) => value switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonObject entry => entry.Count == 0,
        JsonValue plain => plain.TryGetValue<bool>(out var yes) && !yes,
        _ => false,
    };
}
