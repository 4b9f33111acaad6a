using Guildhall.Core.Commands;
using Guildhall.Discord.Entities.Commands;

namespace Guildhall.Channels.Discord.Commands;

/// <summary>Which of Discord's options takes which of ours. What Discord has no option for (dice, durations, coins) is typed.</summary>
internal static class OptionTypes
{
    private const string Member = "member";

    public static CommandOptionType Of(OptionDescription option) => option.Type switch
    {
        "integer" when option.Choices.IsEmpty => CommandOptionType.Integer,
        "number" when option.Choices.IsEmpty => CommandOptionType.Number,
        "boolean" => CommandOptionType.Boolean,
        Member => CommandOptionType.User,
        _ => CommandOptionType.String,
    };
}
