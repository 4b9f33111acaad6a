using System.Globalization;
using Guildhall.Discord.Cache;

namespace Guildhall.Tests.Unit.Discord.Cache.Truth;

/// <summary>A guild in words, so that the two ways to keep it can be compared.</summary>
internal static class Portrait
{
    internal static string Of(PlainGuild guild) => string.Create(
        CultureInfo.InvariantCulture,
        $"{guild.Id} {guild.Name} of {guild.Owner} {guild.IsUnavailable}\n{Lines(guild.Channels.Values, Of)}--\n{Lines(guild.Threads.Values, Of)}--\n{Lines(guild.Roles.Values, Of)}{Of(guild.Self)}");

    internal static string Of(CachedGuild guild) => string.Create(
        CultureInfo.InvariantCulture,
        $"{guild.Id.Value} {guild.Name} of {guild.OwnerId.Value} {guild.IsUnavailable}\n{Lines(guild.Channels, Of)}--\n{Lines(guild.Threads, Of)}--\n{Lines(guild.Roles, Of)}{Of(guild.Self)}");

    private static string Of(PlainChannel channel)
    {
        var overwrites = channel.Overwrites.Where(over => over.Type == 0).Concat(channel.Overwrites.Where(over => over.Type == 1))
            .Select(over => $"{(over.Type == 0 ? "r" : "m")}{over.Id}+{over.Allow}-{over.Deny}");
        return $"{channel.Id} {channel.Type} {channel.Parent} {channel.Position} {channel.Flags} {channel.Name} {string.Join(' ', overwrites)}";
    }

    private static string Of(CachedChannel channel)
    {
        var overwrites = Words("r", channel.RoleOverwrites).Concat(Words("m", channel.MemberOverwrites));
        return $"{channel.Id.Value} {(int)channel.Type} {channel.ParentId.Value} {channel.Position} {(long)channel.Flags} {channel.Name} {string.Join(' ', overwrites)}";
    }

    private static IEnumerable<string> Words(string kind, ReadOnlySpan<CachedOverwrite> overwrites) =>
        overwrites.ToArray().Select(over => $"{kind}{over.Id.Value}+{(ulong)over.Allow}-{(ulong)over.Deny}");

    private static string Of(PlainRole role) =>
        $"{role.Id} {role.Permissions} {role.Position} {role.Name} {role.IsManaged} {role.IsMentionable}";

    private static string Of(CachedRole role) =>
        $"{role.Id.Value} {(ulong)role.Permissions} {role.Position} {role.Name} {role.IsManaged} {role.IsMentionable}";

    private static string Of(PlainMember? member) =>
        member is null ? "nobody" : $"{member.Id} {string.Join(' ', member.Roles)} {member.TimedOutUntil?.UtcTicks}";

    private static string Of(CachedMember? member) => member is null
        ? "nobody"
        : $"{member.UserId.Value} {string.Join(' ', member.Roles.ToArray().Select(role => role.Value))} {member.TimedOutUntil?.UtcTicks}";

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> words) => string.Concat(items.Select(item => words(item) + "\n"));
}
