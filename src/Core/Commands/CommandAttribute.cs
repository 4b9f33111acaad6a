namespace Guildhall.Core.Commands;

/// <summary>
/// Makes a public method of a module's command class, static or not, a command. The method takes a <see cref="CommandContext"/> first, then its
/// options, perhaps a <see cref="CancellationToken"/>, and returns <c>Task&lt;Result&lt;Reply&gt;&gt;</c> or <c>Result&lt;Reply&gt;</c>. Its words are the string keys
/// <c>command.&lt;path with dots&gt;</c> (description) and <c>command.&lt;path with dots&gt;.&lt;option&gt;</c>.
/// </summary>
/// <param name="path">One to three lower-case words, e.g. <c>delve move</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CommandAttribute(string path) : Attribute
{
    /// <summary>One to three lower-case words.</summary>
    public string Path { get; } = path;

    /// <summary>What the actor must be allowed to do; nothing by default.</summary>
    public Rights Requires { get; init; }

    /// <summary>False hides the command from lists: it is reached by components and the schedule only.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>Commands of one key run one after another: the room by default for games, nothing for what stands alone.</summary>
    public Scope OrderedBy { get; init; } = Scope.None;
}
