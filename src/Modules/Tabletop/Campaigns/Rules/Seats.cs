using Guildhall.Core.Ids;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Whose seat in a battle somebody speaks for.</summary>
internal static class Seats
{
    /// <summary>
    /// The own hero's seat; for a dungeon master the seat whose turn it is, as long as no player is at hand for it. Null for whoever has none.
    /// </summary>
    public static int? Of(CampaignState state, Id<User> user)
    {
        var battle = state.Battle!;
        if (state.HeroOf(user) is { } hero) return battle.Find(hero.Key)?.Seat;
        if (!state.IsMaster(user)) return null;
        var turn = battle.Question?.Seat ?? battle.Active;
        return turn < 0 ? null : turn;
    }

    /// <summary>A combatant by its name in the battle, or by what players call it.</summary>
    public static int? Named(CampaignState state, string typed, Func<Combatant, string> nameOf)
    {
        var battle = state.Battle!;
        if (battle.Find(typed) is { } exact) return exact.Seat;
        var present = battle.Combatants.Where(fighter => fighter.Present).ToList();
        return (present.Find(fighter => string.Equals(nameOf(fighter), typed, StringComparison.OrdinalIgnoreCase))
            ?? present.Find(fighter => nameOf(fighter).StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            ?? present.Find(fighter => nameOf(fighter).Contains(typed, StringComparison.OrdinalIgnoreCase)))?.Seat;
    }
}
