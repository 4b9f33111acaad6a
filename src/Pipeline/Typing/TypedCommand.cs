using Guildhall.Core.Commands;

namespace Guildhall.Pipeline.Typing;

/// <summary>
/// Reads <c>/delve move direction:north</c> or <c>delve move north</c>. A line without a slash that begins like no command is talk. What does not
/// fit otherwise goes to the pipeline as it is, which says why.
/// </summary>
public static class TypedCommand
{
    /// <summary>The command that a line becomes which is none.</summary>
    public const string Talk = "say";

    private const string TalkText = "text";

    /// <summary>What a line asks for.</summary>
    /// <param name="line">As it was typed.</param>
    /// <param name="commands">All there are; only listed ones can be typed.</param>
    public static CommandCall Read(string line, IReadOnlyList<CommandDescription> commands)
    {
        var words = TypedLine.Split(line.TrimStart().TrimStart('/'));
        var listed = commands.Where(command => command.Listed).ToList();
        var command = listed.Where(command => Begins(words, command.Path.Split(' '))).MaxBy(command => command.Path.Length);
        return command is not null
            ? new(command.Path, CommandCall.NoOptions.SetItems(TypedOptions.Assign(command, [.. words.Skip(command.Path.Split(' ').Length)])))
            : line.TrimStart().StartsWith('/') || listed.Exists(known => Begins(words, known.Path.Split(' ')[..1]))
                ? new(line.Trim(), CommandCall.NoOptions)
                : new(Talk, CommandCall.NoOptions.SetItem(TalkText, line.Trim()));
    }

    private static bool Begins(IReadOnlyList<Word> words, string[] path) =>
        words.Count >= path.Length
        && path.Index().All(part => words[part.Index].Name is null && string.Equals(words[part.Index].Value, part.Item, StringComparison.OrdinalIgnoreCase));
}
