using System.Collections.Immutable;

namespace Guildhall.Core.Commands;

/// <summary>What a channel must know of a command to offer it.</summary>
/// <param name="Path">For instance <c>delve move</c>.</param>
/// <param name="Module">The module's key.</param>
/// <param name="Options">In the order of the method's parameters.</param>
public sealed record CommandDescription(string Path, string Module, ImmutableArray<OptionDescription> Options)
{
    /// <summary>What the actor must be allowed to do.</summary>
    public Rights Requires { get; init; }

    /// <summary>False for what only components and the schedule reach.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>The key of its description: <c>command.delve.move</c>.</summary>
    public string DescriptionKey => $"command.{Path.Replace(' ', '.')}";
}
