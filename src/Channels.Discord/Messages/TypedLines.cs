using Guildhall.Core.Commands;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Pipeline.Typing;

namespace Guildhall.Channels.Discord.Messages;

/// <summary>Finds commands among messages: behind a mention of the bot, behind the prefix, or in a direct conversation.</summary>
internal sealed class TypedLines(DiscordOptions options, ICommandCatalog catalog)
{
    /// <summary>Who the bot is.</summary>
    public ulong BotId { get; set; }

    /// <summary>Whether the prefix is looked for.</summary>
    public bool ReadsContent { get; set; } = options.MessageContent;

    /// <summary>What is asked for; null where it is none of our business. Behind a prefix, which other bots may have too, that is all but our commands.</summary>
    public CommandCall? Read(Message message)
    {
        var text = message.Content.AsSpan().Trim();
        foreach (var mention in (ReadOnlySpan<string>)[$"<@{BotId}>", $"<@!{BotId}>"])
        {
            if (text.StartsWith(mention, StringComparison.Ordinal))
                return Read(text[mention.Length..]);
        }

        var isPrefixed = text.StartsWith(options.Prefix, StringComparison.Ordinal);
        if (message.GuildId is null)
            return Read(isPrefixed ? text[options.Prefix.Length..] : text);
        return ReadsContent && isPrefixed && Read(text[options.Prefix.Length..]) is { } call && catalog.Commands.Any(command => command.Path == call.Path)
            ? call
            : null;
    }

    private CommandCall? Read(ReadOnlySpan<char> text) =>
        text.Trim() is { IsEmpty: false } line ? TypedCommand.Read($"/{line.TrimStart('/')}", catalog.Commands) : null;
}
