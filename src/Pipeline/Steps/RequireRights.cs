using System.Text.Json;
using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Steps;

/// <summary>Refuses what the actor may not do where they ask. An administrator may do everything.</summary>
internal sealed class RequireRights : IStep
{
    public ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation)
    {
        var missing = passage.Request.Actor.Rights.HasFlag(Rights.Administrator)
            ? Rights.None
            : passage.Command.Description.Requires & ~passage.Request.Actor.Rights;
        return new(missing == Rights.None ? null : Refusal.Of("permission.missing", ("right", First(missing))));
    }

    private static string First(Rights missing) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(Enum.GetValues<Rights>().First(right => right != Rights.None && missing.HasFlag(right)).ToString());
}
