using Guildhall.Channels.Discord.People;
using Guildhall.Core.Commands;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Channels.Discord.Interactions;

/// <summary>Reads what was given to a slash command.</summary>
internal sealed class CommandReader(DiscordPeople people)
{
    /// <summary>The command and its options; a person among them under the id that the platform knows them by.</summary>
    public async ValueTask<CommandCall> ReadAsync(InteractionData data, CancellationToken cancellation)
    {
        var (path, options) = Flatten(data);
        var read = CommandCall.NoOptions;
        foreach (var option in options)
            read = read.SetItem(option.Name, await ReadAsync(option, data, cancellation));
        return new(path, read);
    }

    /// <summary>The option that is being typed, and what is there already.</summary>
    public static (CommandCall Call, string Option, string Typed)? ReadFocused(InteractionData data)
    {
        var (path, options) = Flatten(data);
        var focused = options.FirstOrDefault(option => option.Focused);
        if (focused is null)
            return null;
        var others = options.Where(option => !option.Focused).ToDictionary(option => option.Name, option => option.Value.ToString(), StringComparer.Ordinal);
        return (new(path, CommandCall.NoOptions.SetItems(others)), focused.Name, focused.Value.ToString());
    }

    private static (string Path, IReadOnlyList<InteractionOption> Options) Flatten(InteractionData data)
    {
        var path = data.Name ?? "";
        var options = data.Options ?? [];
        while (options is [{ Type: CommandOptionType.SubCommand or CommandOptionType.SubCommandGroup } branch])
        {
            path = $"{path} {branch.Name}";
            options = branch.Options ?? [];
        }

        return (path, options);
    }

    private async ValueTask<string> ReadAsync(InteractionOption option, InteractionData data, CancellationToken cancellation)
    {
        if (option.Type != CommandOptionType.User)
            return option.Value.ToString();
        var id = option.Value.AsId<User>();
        return await PersonAsync(id, data, cancellation) ?? option.Value.ToString();
    }

    /// <summary>The platform's id of somebody an interaction tells of; null where it does not.</summary>
    public async ValueTask<string?> PersonAsync(Snowflake<User> id, InteractionData data, CancellationToken cancellation) =>
        data.Resolved?.Users.GetValueOrDefault(id) is { } user
            ? (await people.MeetAsync(user, data.Resolved.Members.GetValueOrDefault(id), cancellation)).ToString()
            : null;
}
