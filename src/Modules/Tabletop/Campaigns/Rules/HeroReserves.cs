using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>What heroes take into a battle and out of it.</summary>
internal static class HeroReserves
{
    public static CombatantSource SourceOf(TableHero hero, CampaignRules rules) => new CombatantSource.Hero(hero.Build) { Load = HeroSheets.LoadOf(rules) };

    public static CombatReserves Into(TableHero hero) => CharacterProfile.Enter(HeroSheets.Of(hero), hero.Reserves);

    /// <summary>What is left after a battle. Friends look after those who fell: the dying come to with 1 hit point.</summary>
    public static CharacterReserves After(TableHero hero, Combatant fighter)
    {
        var left = CharacterProfile.Leave(HeroSheets.Of(hero), hero.Reserves, fighter);
        return left.Vitality.State is LifeState.Dying or LifeState.Stable ? left with { Vitality = left.Vitality.Heal(1) } : left;
    }
}
