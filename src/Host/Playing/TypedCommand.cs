using Guildhall.Core.Commands;

namespace Guildhall.Host.Playing;

/// <summary>Reads <c>/delve move direction:north</c> or <c>delve move north</c>. What does not fit goes to the pipeline as it is, which says why.</summary>
internal static class TypedCommand
{
    private const string Operators = "+-*/(";

    public static CommandCall Read(string line, IReadOnlyList<CommandDescription> commands)
    {
        var words = TypedLine.Split(line.TrimStart().TrimStart('/'));
        var command = commands.Where(command => command.Listed && Begins(words, command.Path.Split(' '))).MaxBy(command => command.Path.Length);
        return command is null
            ? new(line.Trim(), CommandCall.NoOptions)
            : new(command.Path, CommandCall.NoOptions.SetItems(Assign(command, [.. words.Skip(command.Path.Split(' ').Length)])));
    }

    private static bool Begins(IReadOnlyList<Word> words, string[] path) =>
        words.Count >= path.Length
        && path.Index().All(part => words[part.Index].Name is null && string.Equals(words[part.Index].Value, part.Item, StringComparison.OrdinalIgnoreCase));

    // Named words first, then the others in the order of the options; the last one takes what is left over.
    private static Dictionary<string, string> Assign(CommandDescription command, List<Word> words)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words.Where(word => word.Name is not null))
        {
            values[word.Name!] = word.Value;
        }

        var loose = words.Where(word => word.Name is null).ToList();
        var open = command.Options.Where(option => !option.Hidden && !values.ContainsKey(option.Name)).ToList();
        for (var i = 0; i < open.Count && loose.Count > 0; i++)
        {
            var taken = i == open.Count - 1 ? loose.Count : WordsFor(open[i], loose);
            values[open[i].Name] = string.Join(' ', loose.Take(taken).Select(word => word.Value));
            loose.RemoveRange(0, taken);
        }

        if (loose.Count > 0 && open.Count == 0)
        {
            values[loose[0].Value] = "";
        }

        return values;
    }

    // A dice formula runs on over its operators.
    private static int WordsFor(OptionDescription option, List<Word> words)
    {
        var count = 1;
        while (option.Type == "dice" && count < words.Count
            && (Operators.Contains(words[count - 1].Value[^1], StringComparison.Ordinal) || Operators.Contains(words[count].Value[0], StringComparison.Ordinal)))
        {
            count++;
        }

        return count;
    }
}
