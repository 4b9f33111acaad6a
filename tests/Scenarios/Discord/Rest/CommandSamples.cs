using Guildhall.Discord;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Tests.Scenarios.Discord.Rest;

/// <summary>Commands with every kind of option.</summary>
internal static class CommandSamples
{
    private static readonly Dictionary<string, string> German = new(StringComparer.Ordinal) { ["de"] = "wurf" };

    internal static IReadOnlyList<object> All { get; } =
    [
        Slash,
        Menu,
        new ApplicationCommandCreate { Type = ApplicationCommandType.PrimaryEntryPoint, Name = "launch", Handler = 2, Nsfw = true },
        new List<ApplicationCommandCreate> { Slash, Nested, Menu },
        new ApplicationCommandEdit
        {
            Name = "roll", NameLocalizations = German, Description = "dice", DescriptionLocalizations = German, Options = new(Slash.Options!),
            DefaultMemberPermissions = PermissionFlags.ManageGuild, IntegrationTypes = new([IntegrationType.GuildInstall]),
            Contexts = new([InteractionContextType.Guild]), Nsfw = false,
        },
        new ApplicationCommandEdit { NameLocalizations = new(null), DefaultMemberPermissions = (PermissionFlags?)null },
        new List<CommandPermission> { new() { Id = new(1), Type = CommandPermissionType.Role, Permission = true } },
        new List<Snowflake<Message>> { new(1), new(2) },
    ];

    private static ApplicationCommandCreate Slash => new()
    {
        Type = ApplicationCommandType.ChatInput,
        Name = "roll",
        NameLocalizations = German,
        Description = "dice",
        DescriptionLocalizations = German,
        DefaultMemberPermissions = PermissionFlags.SendMessages,
        IntegrationTypes = [IntegrationType.GuildInstall, IntegrationType.UserInstall],
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDm, InteractionContextType.PrivateChannel],
        Options =
        [
            Option(CommandOptionType.String, "expression") with { Required = true, MinLength = 1, MaxLength = 100, Autocomplete = true },
            Option(CommandOptionType.String, "mode") with { Choices = [Choice(OptionValue.Of("open"))] },
            Option(CommandOptionType.Integer, "times") with { MinValue = OptionValue.Of(1), MaxValue = OptionValue.Of(20), Choices = [Choice(OptionValue.Of(3))] },
            Option(CommandOptionType.Number, "luck") with { MinValue = OptionValue.Of(0.5), MaxValue = OptionValue.Of(2), Choices = [Choice(OptionValue.Of(1.5))] },
            Option(CommandOptionType.Boolean, "secret"),
            Option(CommandOptionType.User, "user"),
            Option(CommandOptionType.Channel, "channel") with { ChannelTypes = [ChannelType.GuildText] },
            Option(CommandOptionType.Role, "role"),
            Option(CommandOptionType.Mentionable, "whom"),
            Option(CommandOptionType.Attachment, "sheet"),
        ],
    };

    private static ApplicationCommandCreate Nested => new()
    {
        Name = "hero",
        Description = "heroes",
        Options =
        [
            Option(CommandOptionType.SubCommand, "show"),
            Option(CommandOptionType.SubCommandGroup, "gear") with { Options = [Option(CommandOptionType.SubCommand, "list") with { Options = [Option(CommandOptionType.Boolean, "all")] }] },
        ],
    };

    private static ApplicationCommandCreate Menu => new() { Type = ApplicationCommandType.User, Name = "Show hero" };

    private static CommandOption Option(CommandOptionType type, string name) =>
        new() { Type = type, Name = name, NameLocalizations = German, Description = "what", DescriptionLocalizations = German };

    private static CommandChoice Choice(OptionValue value) => new() { Name = "one", NameLocalizations = German, Value = value };
}
