using System.Collections.Immutable;
using Guildhall.Core.Text;

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

    /// <summary>The key of an option's description: <c>command.delve.move.direction</c>.</summary>
    public string OptionKey(string option) => $"{DescriptionKey}.{option}";

    /// <summary>The label of one of an option's choices: its own sentence (<c>command.delve.move.direction.north</c>) or the shared one (<c>choice.north</c>).</summary>
    public string ChoiceLabel(Words words, string option, string choice)
    {
        var own = $"{OptionKey(option)}.{choice}";
        return words.Say(words.Has(own) ? own : $"choice.{choice}");
    }
}
