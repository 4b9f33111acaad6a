using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Adventures;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Checks and saves outside of what a battle asks for.</summary>
internal static class Testing
{
    public static Refusal? Roll(Chronicle chronicle, CampaignCommand.Test test)
    {
        var state = chronicle.State;
        var own = state.HeroOf(test.User);
        var master = state.IsMaster(test.User);
        if ((test.Hero is not null && test.Hero != own?.Key && !master) || (test.Hidden && !master)) return Refusal.Of("campaign.not-master");
        if ((test.Hero is null ? own : state.Heroes.GetValueOrDefault(test.Hero)) is not { } hero) return Refusal.Of("campaign.no-such-hero");
        var roll = Throw(chronicle, hero, test.Ability, test.Skill, test.Save, test.Dc ?? 0, test.Mode);
        chronicle.Tell(new CampaignEvent.Tested(hero.Key, test.Ability, test.Skill, test.Save, roll, test.Hidden));
        return null;
    }

    /// <summary>Heroic Inspiration: the last test is rolled again, and the new roll counts (SRD 5.2, "Heroic Inspiration").</summary>
    public static Refusal? Again(Chronicle chronicle, Core.Ids.Id<Core.Ids.User> user)
    {
        if (chronicle.State.HeroOf(user) is not { } hero) return Refusal.Of("campaign.not-at-the-table");
        if (!hero.Reserves.Inspired) return Refusal.Of("campaign.not-inspired");
        if (chronicle.State.Thrown is not { } thrown || thrown.Hero != hero.Key) return Refusal.Of("campaign.nothing-thrown");
        chronicle.Tell(new CampaignEvent.InspirationSpent(hero.Key));
        var roll = Throw(chronicle, hero, thrown.Ability, thrown.Skill, thrown.Save, thrown.Dc, RollMode.Normal);
        chronicle.Tell(new CampaignEvent.Tested(hero.Key, thrown.Ability, thrown.Skill, thrown.Save, roll, Hidden: false));
        return null;
    }

    /// <summary>The rolls of a scene's test: of the one who tries, or of all who stand.</summary>
    public static ImmutableArray<HeroTest> Roll(Chronicle chronicle, SceneTest test, TableHero hero) =>
    [
        .. (test.Who == TestedHeroes.Group ? chronicle.State.Heroes.Values.Where(Storytelling.Stands) : [hero]).Select(one =>
        {
            var skill = BestOf(one, test.Skills);
            return new HeroTest(one.Key, Throw(chronicle, one, Skills.AbilityOf(skill), skill, false, test.Dc, RollMode.Normal));
        }),
    ];

    /// <summary>Whether at least half of them succeeded.</summary>
    public static bool Succeeded(ImmutableArray<HeroTest> tests) => tests.Count(test => test.Roll.Succeeded) * 2 >= tests.Length;

    /// <summary>The skill a hero has the greatest bonus in; the first of equals.</summary>
    public static Skill BestOf(TableHero hero, ImmutableArray<Skill> skills) => skills.MaxBy(skill => HeroSheets.Of(hero).Skills[skill].Value);

    private static SaveRoll Throw(Chronicle chronicle, TableHero hero, Ability ability, Skill? skill, bool save, int dc, RollMode mode)
    {
        var sheet = HeroSheets.Of(hero, chronicle.State.Rules);
        var effect = save ? ConditionTable.OnSave(hero.Conditions, ability, mode) : new SaveEffect(RollModes.Combine(mode, Ailing.OnCheck(hero)));
        return CharacterTests.Throw(sheet, chronicle.Dice, ability, skill, save, dc, ConditionTable.ExhaustionPenalty(hero.Reserves.Exhaustion), effect);
    }
}
