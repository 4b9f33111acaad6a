using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Traps of a place, and what they do to heroes.</summary>
internal static class PlaceTraps
{
    private const int DisarmMinutes = 5;

    /// <summary>A trap goes off. It harms whoever set it off and whoever stands in its area.</summary>
    /// <param name="roll">The check that failed; null where nobody tried anything.</param>
    public static void Spring(Chronicle chronicle, string hero, PlaceTrap trap, SaveRoll? roll)
    {
        var expedition = chronicle.State.Place!;
        chronicle.Tell(new PlaceEvent.Trap(hero, trap.Id, roll, Disarmed: false, Sprung: true));
        var befallen = expedition.At.Where(at => at.Key != hero && TrapWork.Befalls(trap, at.Value.Floor, [at.Value.At])).Select(at => at.Key);
        var targets = befallen.Prepend(hero).Where(key => chronicle.State.Heroes[key].Reserves.Vitality.State != LifeState.Dead).Select(key => Target(chronicle.State.Heroes[key]));
        Befall(chronicle, TrapWork.Spring(trap, [.. targets], chronicle.Dice).Outcomes);
    }

    /// <summary>The party goes through a hazard: it befalls each of them once.</summary>
    public static void Suffer(Chronicle chronicle, ImmutableArray<string> party, PlaceHazard hazard)
    {
        var targets = party.Where(key => chronicle.State.Heroes[key].Reserves.Vitality.State != LifeState.Dead).Select(key => Target(chronicle.State.Heroes[key]));
        Befall(chronicle, AutomationRun.Of(HazardTable.OnEnter(hazard.Kind, hazard.Tier), new AutomationInput(new AutomationActor("hazard"), [.. targets]), chronicle.Dice));
    }

    private static void Befall(Chronicle chronicle, ImmutableArray<AutomationOutcome> outcomes)
    {
        SaveRoll? save = null;
        foreach (var outcome in outcomes)
        {
            if (outcome is AutomationOutcome.Saved saved) save = saved.Roll;
            if (outcome is AutomationOutcome.Damaged damaged) Hurt(chronicle, damaged, save);
            if (outcome is AutomationOutcome.Laid laid) Ailing.Lay(chronicle, laid);
        }
    }

    public static Refusal? Disarm(Chronicle chronicle, TableHero hero, Spot at)
    {
        var expedition = chronicle.State.Place!;
        if (expedition.Place.Traps.FirstOrDefault(one => one.At == at && expedition.FogOf(hero.Key).Traps.ContainsKey(one.Id)) is not { } trap) return Refusal.Of("place.trap.unknown");
        if (!Walking.Beside(chronicle, hero, at).TryGet(out var there, out var far)) return far;
        if (!there) return null;
        expedition = chronicle.State.Place!;
        var tried = TrapWork.Disarm(
            expedition.Place, expedition.Now, expedition.FogOf(hero.Key), trap.Id, expedition.Of(hero.Key), HasTools(chronicle.State, hero), Ailing.Effort(hero, Skill.SleightOfHand), chronicle.Dice);
        if (!tried.TryGet(out var outcome, out var refusal)) return refusal;
        if (outcome.Sprung) Spring(chronicle, hero.Key, trap, outcome.Roll);
        else chronicle.Tell(new PlaceEvent.Trap(hero.Key, trap.Id, outcome.Roll, outcome.Disarmed, Sprung: false));
        PlaceTime.Pass(chronicle, DisarmMinutes);
        return null;
    }

    /// <summary>Thieves' tools, the own ones or those of the stash.</summary>
    public static bool HasTools(CampaignState state, TableHero hero) =>
        state.Stash.Items.ContainsKey("thieves-tools") || hero.Build.Equipment.Any(item => item.Key == "thieves-tools");

    private static void Hurt(Chronicle chronicle, AutomationOutcome.Damaged damaged, SaveRoll? save)
    {
        var hero = chronicle.State.Heroes[damaged.Who];
        var after = damaged.After.State is LifeState.Dying or LifeState.Stable ? damaged.After.Heal(1) : damaged.After;
        chronicle.Tell(new CampaignEvent.HeroHurt(hero.Key, damaged.Roll, save, damaged.Total, after));
    }

    private static AutomationTarget Target(TableHero hero)
    {
        var sheet = HeroSheets.Of(hero);
        return new AutomationTarget(hero.Key)
        {
            ArmorClass = sheet.ArmorClass.Value,
            Saves = sheet.Saves.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value.Value),
            Defenses = sheet.Defenses,
            Health = hero.Reserves.Vitality,
            Conditions = [.. hero.Conditions],
            ConditionImmunities = sheet.ConditionImmunities,
            Size = sheet.Size,
        };
    }
}
