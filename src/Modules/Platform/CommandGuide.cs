using Guildhall.Core.Commands;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Platform;

/// <summary>Which commands somebody may be interested in.</summary>
internal sealed class CommandGuide(ICommandCatalog catalog)
{
    /// <summary>What the actor may use, and what of it is about a topic, best matches first; everything by module and path where there is none.</summary>
    public IReadOnlyList<CommandDescription> Find(CommandContext context, string? topic)
    {
        var rights = context.Actor.Rights;
        var usable = catalog.Commands.Where(command =>
            command.Listed && (rights.HasFlag(Rights.Administrator) || rights.HasFlag(command.Requires)));
        return topic is null
            ? [.. usable.OrderBy(command => command.Module, StringComparer.Ordinal)]
            :
            [
                .. usable.Select(command => (Command: command, Rank: RankOf(command, topic.TrimStart('/').Trim(), context.Words)))
                    .Where(match => match.Rank is not null)
                    .OrderBy(match => match.Rank)
                    .ThenBy(match => match.Command.Path, StringComparer.Ordinal)
                    .Select(match => match.Command),
            ];
    }

    private static int? RankOf(CommandDescription command, string topic, Words words) =>
        string.Equals(command.Path, topic, StringComparison.OrdinalIgnoreCase) ? 0
        : command.Path.StartsWith(topic, StringComparison.OrdinalIgnoreCase) ? 1
        : command.Path.Contains(topic, StringComparison.OrdinalIgnoreCase) ? 2
        : words.Say($"module.{command.Module}").Contains(topic, StringComparison.OrdinalIgnoreCase) ? 3
        : words.Say(command.DescriptionKey).Contains(topic, StringComparison.OrdinalIgnoreCase) ? 4
        : command.Options.Any(option => option.Name.Contains(topic, StringComparison.OrdinalIgnoreCase)) ? 5
        : null;
}
