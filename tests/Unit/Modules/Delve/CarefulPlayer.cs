using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Tests.Unit.Modules.Delve;

/// <summary>Chooses as careful players would: heal who is down, bring down one foe at a time, rest when hurt, leave with the prize.</summary>
internal static class CarefulPlayer
{
    public static DelveCommand Choose(DelveState state, Func<int, int> whim)
    {
        if (state.Fight is { } fight)
        {
            return Fight(state, state[fight.Current], fight);
        }

        var heroes = state.Party.Values.Where(hero => hero.Stands).ToList();
        return Rest(state, heroes) ?? Explore(state, heroes, whim);
    }

    private static DelveCommand Fight(DelveState state, Fighter hero, Fight fight)
    {
        var user = hero.Hero!.UserId;
        var weakest = fight.Foes.Values.Where(foe => foe.Stands).OrderBy(foe => foe.Health.Current).ThenBy(foe => foe.Key, StringComparer.Ordinal).First();
        var spells = Legal.Spells(state, hero).ToList();
        var down = state.Party.Values.FirstOrDefault(other => other.Health.State == LifeState.Dying);
        var healing = spells.Find(known => known.Spell.Healing is not null);
        if ((down ?? Hurt(state)) is { } patient && healing is not null)
        {
            return new DelveCommand.Cast(user, healing.Spell.Key, null, patient.Key);
        }

        if (Legal.FeaturesOf(state, hero).FirstOrDefault(rule => rule.Cost == Cost.Bonus && rule.Candidates(state, hero).Any()) is { } feature)
        {
            return new DelveCommand.UseFeature(user, feature.Key, feature.Candidates(state, hero).First());
        }

        var harmful = spells
            .Where(known => known.Spell.Damage is not null && known.Spell.Time == CastingTime.Action && SpellTargeting.Candidates(state, hero, known.Spell).Any())
            .MaxBy(known => (known.Spell.Level * 10) + known.Spell.Damage!.Count);
        var prefersSpells = hero.Hero.Archetype is "wizard";
        if (harmful is not null && (prefersSpells || harmful.Spell.Level > 0) && Legal.MayAttack(state))
        {
            return new DelveCommand.Cast(user, harmful.Spell.Key, null, harmful.Spell.Targets.Kind == SpellTargetKind.Area ? null : weakest.Key);
        }

        return Legal.MayAttack(state) ? new DelveCommand.Attack(user, weakest.Key, null) : new DelveCommand.Pass(user);
    }

    private static Fighter? Hurt(DelveState state) =>
        state.Party.Values.FirstOrDefault(hero => hero.Stands && hero.Health.Current * 3 <= hero.Health.Maximum);

    private static DelveCommand.Rest? Rest(DelveState state, List<Fighter> heroes)
    {
        var missing = heroes.Sum(hero => hero.Health.Maximum - hero.Health.Current);
        if (missing * 3 < heroes.Sum(hero => hero.Health.Maximum))
        {
            return null;
        }

        return Resting.MayRest(state, whole: true) ? new DelveCommand.Rest(heroes[0].Hero!.UserId, Long: true)
            : Resting.MayRest(state, whole: false) ? new DelveCommand.Rest(heroes[0].Hero!.UserId, Long: false)
            : null;
    }

    private static DelveCommand Explore(DelveState state, List<Fighter> heroes, Func<int, int> whim)
    {
        if (state.Cleared.Contains(state.Dungeon.GoalId))
        {
            return new DelveCommand.Leave(heroes[0].Hero!.UserId);
        }

        if (heroes.Find(hero => !state.Tried.Contains(Attempts.AtSearch(hero.Key, state.Room))) is { } searcher && !state.Searched.Contains(Site.OfRoom(state.Room)))
        {
            return new DelveCommand.Search(searcher.Hero!.UserId);
        }

        var exits = Doors.ExitsOf(state).Where(exit => !Doors.IsLocked(state, exit.Passage) || Doors.HasKey(state, exit.Passage)).ToList();
        var fresh = exits.Where(exit => !state.Visited.Contains(exit.RoomId) && exit.RoomId != state.Dungeon.GoalId).ToList();
        var choices = fresh.Count > 0 ? fresh : exits;
        return new DelveCommand.Move(heroes[whim(heroes.Count)].Hero!.UserId, choices[whim(choices.Count)].Side);
    }
}
