using System.Globalization;
using Guildhall.Channels.Discord;
using Guildhall.Core.Ids;
using Guildhall.Host.Settings;

namespace Guildhall.Host.Tools;

/// <summary>Whom an operator means.</summary>
internal static class MemberId
{
    private const string Discord = "discord:";

    /// <summary>Reads an id, or the number of an account of Discord.</summary>
    /// <exception cref="SettingException">The text is no id.</exception>
    public static Id<User> Parse(string text) =>
        Id<User>.TryParse(text, out var id) ? id
        : text.StartsWith(Discord, StringComparison.Ordinal)
            && ulong.TryParse(text.AsSpan(Discord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var account) ? DiscordServices.UserOf(account)
        : throw new SettingException($"'{text}' is nobody: 32 hexadecimal digits are expected, as 'member find' shows them, or discord:<number of the account>.");
}
