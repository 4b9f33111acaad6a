using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Text;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Pipeline.Typing;

namespace Guildhall.Channels.Discord.Commands;

/// <summary>
/// Every command of every module as Discord wants it: <c>delve move</c> becomes the subcommand <c>move</c> of <c>/delve</c>. What the chat itself does
/// (saying something) is left out.
/// </summary>
internal sealed class CommandTree(ICommandCatalog catalog, Localizations localizations, ContextMenus menus)
{
    private const int LongestDescription = 100;
    private static readonly ImmutableArray<InteractionContextType> Everywhere = [InteractionContextType.Guild, InteractionContextType.BotDm];

    /// <summary>All of them, ordered by name.</summary>
    public IReadOnlyList<ApplicationCommandCreate> Build() =>
    [
        .. catalog.Commands
            .Where(command => command.Listed && command.Path != TypedCommand.Talk)
            .GroupBy(command => command.Path.Split(' ')[0], StringComparer.Ordinal)
            .OrderBy(command => command.Key, StringComparer.Ordinal)
            .Select(command => Root(command.Key, [.. command])),
        .. menus.Build(),
    ];

    private ApplicationCommandCreate Root(string name, List<CommandDescription> commands)
    {
        var isLeaf = commands is [var only] && only.Path == name;
        var key = isLeaf ? commands[0].DescriptionKey : $"module.{commands[0].Module}";
        return new()
        {
            Type = ApplicationCommandType.ChatInput,
            Name = name,
            NameLocalizations = localizations.NamesOf($"slash.{name}"),
            Description = Describe(localizations.Default, key),
            DescriptionLocalizations = DescribeElsewhere(key),
            Options = isLeaf ? Options(commands[0]) : Branches(name, 1, commands),
            DefaultMemberPermissions = RequiredOfAll(commands),
            IntegrationTypes = [IntegrationType.GuildInstall],
            Contexts = Everywhere,
        };
    }

    private List<CommandOption> Branches(string path, int depth, List<CommandDescription> commands) =>
    [
        .. commands.GroupBy(command => command.Path.Split(' ')[depth], StringComparer.Ordinal).Select(branch => Branch($"{path} {branch.Key}", depth, [.. branch])),
    ];

    private CommandOption Branch(string path, int depth, List<CommandDescription> commands)
    {
        var isLeaf = commands is [var only] && only.Path == path;
        var key = isLeaf ? commands[0].DescriptionKey : $"module.{commands[0].Module}";
        return new()
        {
            Type = isLeaf ? CommandOptionType.SubCommand : CommandOptionType.SubCommandGroup,
            Name = path.Split(' ')[depth],
            NameLocalizations = localizations.NamesOf($"slash.{path.Replace(' ', '.')}"),
            Description = Describe(localizations.Default, key),
            DescriptionLocalizations = DescribeElsewhere(key),
            Options = isLeaf ? Options(commands[0]) : Branches(path, depth + 1, commands),
        };
    }

    /// <summary>Those that must be given come first, as Discord wants it.</summary>
    private List<CommandOption> Options(CommandDescription command) =>
        [.. command.Options.Where(option => !option.Hidden).OrderByDescending(option => option.Required).Select(option => Option(command, option))];

    private CommandOption Option(CommandDescription command, OptionDescription option)
    {
        var key = command.OptionKey(option.Name);
        var type = OptionTypes.Of(option);
        var isNumber = type is CommandOptionType.Integer or CommandOptionType.Number;
        var isText = type == CommandOptionType.String && option.Choices.IsEmpty;
        return new()
        {
            Type = type,
            Name = option.Name,
            NameLocalizations = localizations.NamesOf($"slash.option.{command.Module}.{option.Name}"),
            Description = Describe(localizations.Default, key),
            DescriptionLocalizations = DescribeElsewhere(key),
            Required = option.Required,
            Choices = option.Choices.IsEmpty ? null : [.. option.Choices.Select(choice => Choice(command, option, choice))],
            MinValue = isNumber && option.Min is { } min ? OptionValue.Of(min) : null,
            MaxValue = isNumber && option.Max is { } max ? OptionValue.Of(max) : null,
            MinLength = isText && option.Min is { } shortest ? (int)Math.Clamp(shortest, 0, 6_000) : null,
            MaxLength = isText && option.Max is { } longest ? (int)Math.Clamp(longest, 1, 6_000) : null,
            Autocomplete = option.Autocomplete && option.Choices.IsEmpty ? true : null,
        };
    }

    private CommandChoice Choice(CommandDescription command, OptionDescription option, string choice)
    {
        var label = Label(localizations.Default);
        return new()
        {
            Name = label,
            NameLocalizations = localizations.Of(words => Label(words) is var other && other != label ? other : null),
            Value = OptionValue.Of(choice),
        };

        string Label(Words words) => CleanText.Clip(command.ChoiceLabel(words, option.Name, choice), LongestDescription);
    }

    private IReadOnlyDictionary<string, string>? DescribeElsewhere(string key)
    {
        var own = Describe(localizations.Default, key);
        return localizations.Of(words => Describe(words, key) is var other && other != own ? other : null);
    }

    private static string Describe(Words words, string key) => CleanText.Clip(words.Say(key), LongestDescription);

    /// <summary>Discord knows permissions of whole commands only: what every subcommand requires. The pipeline checks each by itself in any case.</summary>
    private static PermissionFlags? RequiredOfAll(List<CommandDescription> commands)
    {
        var required = commands.Aggregate(Rights.All, (all, command) => all & command.Requires);
        return required == Rights.None ? null : (PermissionFlags)(ulong)required;
    }
}
