using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>What somebody means who names an action, a target or a square as people do.</summary>
internal static class Meant
{
    public static Result<CampaignCommand.Fight> Attack(CampaignState state, int seat, CommandContext context, string? target, string? weapon)
    {
        var names = new TableNames(context.Words);
        var fighter = state.Battle![seat];
        var blows = new BattleOptions(state, names, fighter).Blows(Battle.Legal(state.Battle, seat)).ToList();
        if (weapon is not null) blows = blows.FindAll(blow => Is(names, blow.Key, weapon));
        if (target is not null && Seats.Named(state, target, other => names.Of(state, other)) is { } named)
        {
            blows = blows.FindAll(blow => blow.Target == state.Battle[named].Name);
        }
        else if (target is not null)
        {
            return Refusal.Of("battle.nobody", ("typed", target));
        }

        if (blows.Count == 0) return Refusal.Of("battle.no-blow");
        var chosen = blows[0];
        return new CampaignCommand.Fight(context.User, new BattleCommand.Act(seat, chosen.Key)
        {
            Targets = [state.Battle.Find(chosen.Target)!.Seat],
            AsBonus = Legal(state, seat, chosen.Key) is { } legal && Aiming.TakenAsBonus(legal),
        });
    }

    public static Result<CampaignCommand.Fight> Act(CampaignState state, int seat, CommandContext context, string what, string? target, int? slot, string? choice) =>
        Aim(state, seat, context, what, target, slot, choice).Then<CampaignCommand.Fight>(act => new CampaignCommand.Fight(context.User, act));

    public static Result<CampaignCommand.Fight> Ready(CampaignState state, int seat, CommandContext context, string what, ReadyTrigger when, string? target) =>
        Aim(state, seat, context, what, target, null, null).Then<CampaignCommand.Fight>(act => new CampaignCommand.Fight(context.User, new BattleCommand.Ready(seat, when, act)));

    private static Result<BattleCommand.Act> Aim(CampaignState state, int seat, CommandContext context, string what, string? target, int? slot, string? choice)
    {
        var names = new TableNames(context.Words);
        // A list gives both in one value, a player who types gives them apart.
        var parts = what.Split(BattleOptions.At, 2);
        var option = parts[0].Split(BattleOptions.Of, 2);
        if (option.Length == 2) (parts[0], choice) = (option[0], choice ?? option[1]);
        var aim = parts.Length == 2 ? parts[1] : target;
        var legal = Battle.Legal(state.Battle!, seat).Where(action => action.Kind == LegalKind.Act && Is(names, action.Key, parts[0])).ToImmutableArray();
        if (legal.IsEmpty) return Refusal.Of("battle.cannot-now", ("what", names.Action(parts[0])));
        if (aim is null) return Aiming.At(state.Battle!, legal[0], null, null, slot ?? 0, choice);
        if (Seats.Named(state, aim, other => names.Of(state, other)) is { } named) return Aiming.At(state.Battle!, legal[0], named, null, slot ?? 0, choice);
        return SquareNames.TryParse(aim) is Cell square
            ? Aiming.At(state.Battle!, legal[0], null, square, slot ?? 0, choice)
            : Refusal.Of("battle.nobody", ("typed", aim));
    }

    private static LegalAction? Legal(CampaignState state, int seat, string key) => Battle.Legal(state.Battle!, seat).FirstOrDefault(action => action.Key == key);

    private static bool Is(TableNames names, string key, string typed) =>
        string.Equals(key, typed, StringComparison.OrdinalIgnoreCase)
        || string.Equals(names.Action(key), typed, StringComparison.OrdinalIgnoreCase)
        || (typed.Length >= 3 && names.Action(key).StartsWith(typed, StringComparison.OrdinalIgnoreCase));
}
