using System.Text.Json.Nodes;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Interactions.Sync;
using Guildhall.Tests.Unit.Discord.Entities;
using Guildhall.Tests.Unit.Discord.Rest;

namespace Guildhall.Tests.Unit.Discord.Interactions;

/// <summary>I10: what is unchanged is not written.</summary>
public sealed class CommandSyncTests
{
    private static readonly ApplicationCommandCreate Roll = new()
    {
        Name = "roll",
        Description = "dice",
        NameLocalizations = new Dictionary<string, string>(StringComparer.Ordinal) { ["de"] = "wurf" },
        Options = [new() { Type = CommandOptionType.String, Name = "dice", Description = "which", Required = true, Autocomplete = false }],
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDm],
    };

    [Fact]
    public async Task An_unchanged_restart_makes_no_write_whatever_Discord_adds_and_in_whatever_order()
    {
        var (written, _) = await SyncAsync([Roll, new() { Type = ApplicationCommandType.User, Name = "Show" }], kept =>
        {
            kept.Reverse();
            foreach (var command in kept)
            {
                command["name_localized"] = "x";
                command["dm_permission"] = true;
            }

            ((JsonArray)kept[1]["contexts"]!).Add(JsonNode.Parse("0"));
            ((JsonArray)kept[1]["contexts"]!).RemoveAt(0);
        });
        written.ShouldBeFalse();
    }

    [Theory]
    [InlineData("description", "\"other\"")]
    [InlineData("nsfw", "true")]
    [InlineData("default_member_permissions", "\"8\"")]
    [InlineData("contexts", "[0]")]
    [InlineData("name_localizations", "{\"de\":\"anders\"}")]
    [InlineData("options", "[]")]
    [InlineData("name", "\"roll2\"")]
    public async Task Any_difference_is_written_once(string field, string value)
    {
        var (written, calls) = await SyncAsync([Roll], kept => kept[0][field] = JsonNode.Parse(value));
        written.ShouldBeTrue();
        calls.Select(call => call.Method.Method).ShouldBe(["GET", "PUT"]);
    }

    [Fact]
    public async Task A_command_too_many_is_removed() =>
        (await SyncAsync([Roll], kept => kept.Add((JsonObject)JsonNode.Parse("""{"id":"9","type":1,"name":"old","description":"x"}""")!))).Written.ShouldBeTrue();

    private static async Task<(bool Written, Call[] Calls)> SyncAsync(ApplicationCommandCreate[] wanted, Action<List<JsonObject>> change)
    {
        var kept = wanted.Select((command, index) =>
        {
            var node = JsonNode.Parse(Wire.Write(command))!.AsObject();
            node["id"] = $"{index + 1}";
            node["type"] = (int)(command.Type ?? ApplicationCommandType.ChatInput);
            node["description"] = command.Description ?? "";
            node["nsfw"] = false;
            return node;
        }).ToList();
        change(kept);
        using var rig = new RestRig(_ => RestRig.Json(new JsonArray([.. kept.Select(node => node.DeepClone())]).ToJsonString()));
        var result = await rig.FinishAsync(new CommandSync(rig.Rest.Commands).SyncAsync(new(5), null, wanted));
        return (result.Written, rig.Calls);
    }
}
