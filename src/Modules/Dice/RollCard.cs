using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Rules.Dice;

namespace Guildhall.Modules.Dice;

/// <summary>A roll as players see it.</summary>
internal static class RollCard
{
    private const int LongestRoll = 3_000;
    private const int LongestRemark = 200;
    private const int MostParts = 10;

    public static Reply Of(CommandContext context, RollResult result)
    {
        var remark = result.Comment is { } comment ? CleanText.Clip(comment, LongestRemark) : "";
        var crit = context.Say("roll.crit", ("crit", result.Crit));
        var title = context.Say("roll.title", ("name", context.Actor.Name), ("remark", remark));
        return new(context.Say("roll.text", ("title", title), ("roll", RollText.Plain(result)), ("crit", crit)))
        {
            Cards =
            [
                new(title, RollText.Markdown(result, LongestRoll))
                {
                    Fields = [new(context.Say("roll.total"), result.Total.ToString(CultureInfo.InvariantCulture)), .. Parts(context, result), .. Crit(context, crit)],
                    Color = ColorOf(result.Crit),
                },
            ],
            Components = [new Button(context.Say("roll.again")) { Call = context.Request.Call }],
        };
    }

    private static IEnumerable<CardField> Parts(CommandContext context, RollResult result)
    {
        var parts = result.DamageByType();
        return parts.Any(part => part.Type is { Length: > 0 })
            ? parts.Take(MostParts).Select(part => new CardField(NameOf(context, part.Type), part.Amount.ToString(CultureInfo.InvariantCulture)))
            : [];
    }

    private static string NameOf(CommandContext context, string? type) =>
        type is { Length: > 0 } ? CleanText.Clip(type, LongestRemark) : context.Say("roll.other");

    private static ImmutableArray<CardField> Crit(CommandContext context, string crit) =>
        crit.Length > 0 ? [new(context.Say("roll.natural"), crit)] : [];

    private static string? ColorOf(CritType crit) => crit switch
    {
        CritType.None => null,
        CritType.Crit => Palette.Moss.ToString(),
        CritType.Fail => Palette.Blood.ToString(),
    };
}
