using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>A kind of thing that a guild keeps as it was sent, with what Discord adds.</summary>
/// <param name="Kind">The name it is kept under.</param>
/// <param name="Path">Of the list, e.g. <c>/guilds/{guild}/emojis</c>.</param>
/// <param name="Id">The last part of the path of one, without braces.</param>
/// <param name="Unknown">What is answered where there is none of that id.</param>
/// <param name="MayRead">What the bot must be allowed to in order to look.</param>
/// <param name="MayWrite">And in order to write.</param>
/// <param name="Complete">Fills in what the body leaves out; it is asked for new ones only.</param>
internal sealed record Record(string Kind, string Path, string Id, RestFault Unknown, Permission MayRead, Permission MayWrite, Action<JsonObject, RestCall> Complete)
{
    /// <summary>The status of a creation.</summary>
    public int Created { get; init; } = 200;

    /// <summary>The name of a list's property, where the list is not the whole answer.</summary>
    public string? ListName { get; init; }

    /// <summary>Tells the gateway of one that is new (CREATE), changed (UPDATE) or gone (DELETE).</summary>
    public Action<string, SimGuild?, JsonObject>? Tell { get; init; }
}
