using System.Globalization;
using System.Text;
using Guildhall.Discord.Entities.Commands;

namespace Guildhall.Discord.Entities.Limits;

/// <summary>Whether Discord would take commands and choices (I5, I10).</summary>
public static class CommandCheck
{
    private const int DeepestNest = 2;

    /// <summary>Refuses what Discord would refuse of a set of commands.</summary>
    /// <exception cref="InvalidPayloadException">Names the field and the rule.</exception>
    public static void Validate(IReadOnlyList<ApplicationCommandCreate> commands)
    {
        CountOf(ApplicationCommandType.ChatInput, CommandLimits.ChatInput);
        CountOf(ApplicationCommandType.User, CommandLimits.ContextMenu);
        CountOf(ApplicationCommandType.Message, CommandLimits.ContextMenu);
        foreach (var command in commands)
            Validate(command);
        Check.That(commands.DistinctBy(command => (TypeOf(command), command.Name)).Count() == commands.Count, "name", "used once for each kind", "used twice");

        void CountOf(ApplicationCommandType type, int most) =>
            Check.Count(0, most, commands.Count(command => TypeOf(command) == type), $"the number of commands of type {type}");
    }

    /// <summary>Refuses what Discord would refuse of a command.</summary>
    /// <exception cref="InvalidPayloadException">Names the field and the rule.</exception>
    public static void Validate(ApplicationCommandCreate command)
    {
        var path = $"command {command.Name}";
        var isSlash = TypeOf(command) == ApplicationCommandType.ChatInput;
        Names(command.Name, command.NameLocalizations, path, isSlash);
        if (isSlash)
            Descriptions(command.Description, command.DescriptionLocalizations, path);
        else
            Check.That(
                string.IsNullOrEmpty(command.Description) && command.Options is null or [], path, "without description and options in a context menu", "with");
        OptionsOf(command.Options ?? [], path, depth: 0);
        var total = Longest(command.Name, command.NameLocalizations) + Longest(command.Description, command.DescriptionLocalizations)
            + TotalOf(command.Options);
        Check.Count(0, CommandLimits.Total, total, $"the characters of {path}");
    }

    /// <summary>Refuses what Discord would refuse of choices.</summary>
    /// <exception cref="InvalidPayloadException">Names the field and the rule.</exception>
    public static void Validate(IReadOnlyList<CommandChoice> choices, string path = "choices")
    {
        Check.Count(0, CommandLimits.Choices, choices.Count, path);
        for (var index = 0; index < choices.Count; index++)
        {
            Check.Between(1, CommandLimits.ChoiceText, choices[index].Name, $"{path}[{index}].name");
            Check.AtMost(CommandLimits.ChoiceText, choices[index].Value.Text, $"{path}[{index}].value");
            Check.That(!choices[index].Value.IsEmpty, $"{path}[{index}].value", "given", "missing");
        }
    }

    private static void OptionsOf(IReadOnlyList<CommandOption> options, string path, int depth)
    {
        Check.Count(0, CommandLimits.Options, options.Count, $"{path}.options");
        Check.That(
            options.DistinctBy(option => option.Name, StringComparer.Ordinal).Count() == options.Count, $"{path}.options", "named differently", "named alike");
        var optional = false;
        foreach (var option in options)
        {
            var isNest = option.Type is CommandOptionType.SubCommand or CommandOptionType.SubCommandGroup;
            Check.That(isNest || !optional || option.Required != true, $"{path}.{option.Name}", "before those that need not be given", "after one");
            optional |= option.Required != true;
            OptionOf(option, $"{path}.{option.Name}", depth);
        }
    }

    private static void OptionOf(CommandOption option, string path, int depth)
    {
        Names(option.Name, option.NameLocalizations, path, isSlash: true);
        Descriptions(option.Description, option.DescriptionLocalizations, path);
        var isGroup = option.Type == CommandOptionType.SubCommandGroup;
        var isNest = isGroup || option.Type == CommandOptionType.SubCommand;
        Check.That(!isNest || depth == 0 || (depth == 1 && !isGroup), path, "nested no deeper than groups and subcommands", "deeper");
        Check.That(option.Choices is null or [] || option.Autocomplete != true, path, "with choices or autocomplete", "with both");
        Check.Count(0, CommandLimits.TextOption, option.MinLength ?? 0, $"{path}.min_length");
        Check.Count(1, CommandLimits.TextOption, option.MaxLength ?? 1, $"{path}.max_length");
        Validate(option.Choices ?? [], $"{path}.choices");
        OptionsOf(option.Options ?? [], path, isGroup ? depth + 1 : DeepestNest);
    }

    private static void Names(string name, IReadOnlyDictionary<string, string>? localized, string path, bool isSlash)
    {
        foreach (var text in (localized?.Values ?? []).Prepend(name))
        {
            Check.Between(1, CommandLimits.Name, text, $"{path}.name");
            Check.That(!isSlash || IsSlashName(text), $"{path}.name", "letters in lower case, digits, - and _", text);
        }
    }

    private static bool IsSlashName(string name) =>
        name.EnumerateRunes().All(rune => (Rune.IsLetterOrDigit(rune) && Rune.ToLowerInvariant(rune) == rune)
            || rune.Value is '-' or '_' or '\''
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static void Descriptions(string? description, IReadOnlyDictionary<string, string>? localized, string path)
    {
        foreach (var text in (localized?.Values ?? []).Prepend(description))
            Check.Between(1, CommandLimits.Description, text, $"{path}.description");
    }

    private static int TotalOf(IReadOnlyList<CommandOption>? options) => (options ?? []).Sum(option =>
        Longest(option.Name, option.NameLocalizations) + Longest(option.Description, option.DescriptionLocalizations) + TotalOf(option.Options)
        + (option.Choices ?? []).Sum(choice => Longest(choice.Name, choice.NameLocalizations) + Check.Length(choice.Value.Text)));

    private static int Longest(string? text, IReadOnlyDictionary<string, string>? localized) =>
        (localized?.Values ?? []).Prepend(text).Max(Check.Length);

    private static ApplicationCommandType TypeOf(ApplicationCommandCreate command) => command.Type ?? ApplicationCommandType.ChatInput;
}
