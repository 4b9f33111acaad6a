using System.Text.RegularExpressions;
using Guildhall.Modules.Delve.Content;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Content;

/// <summary>The import's repairs hold in what was committed; the figures are those of the document's text.</summary>
public sealed partial class CompendiumTests
{
    private static readonly List<CreatureStats> _creatures = [.. Compendium.Creatures.All];
    private static readonly List<SpellStats> _spells = [.. Compendium.Spells.All];

    [Fact]
    public void All_creatures_and_spells_are_there()
    {
        _creatures.Count.ShouldBe(331);
        _spells.Count.ShouldBe(339);
    }

    [Fact]
    public void Nobody_lost_a_vulnerability_a_resistance_or_an_immunity()
    {
        _creatures.Count(creature => creature.Vulnerabilities.Length > 0).ShouldBe(15);
        _creatures.Count(creature => creature.Resistances.Length > 0).ShouldBe(68);
        _creatures.Count(creature => creature.Immunities.Length > 0).ShouldBe(124);
        _creatures.Count(creature => creature.ConditionImmunities.Length > 0).ShouldBe(97);
        Compendium.Creatures["skeleton"].Vulnerabilities.ShouldBe([DamageType.Bludgeoning]);
        Compendium.Creatures["black-pudding"].Immunities.ShouldContain(DamageType.Slashing);
        Compendium.Creatures["ochre-jelly"].Immunities.ShouldContain(DamageType.Slashing);
        Compendium.Creatures["ghost"].Resistances.ShouldContain(DamageType.Bludgeoning);
    }

    [Fact]
    public void Every_attack_has_its_numbers_also_those_the_source_never_parsed()
    {
        var attacks = _creatures.SelectMany(creature => creature.Actions).Where(action => Steps(action).OfType<AutomationNode.Attack>().Any()).ToList();

        attacks.Count.ShouldBe(390 + 33);
        attacks.SelectMany(action => Steps(action).OfType<AutomationNode.Attack>()).ShouldAllBe(attack => attack.Bonus > 0 && attack.Reach + attack.Range > 0);
        attacks.Count(action => Steps(action).OfType<AutomationNode.Damage>().Any(damage => damage.Dice.Length > 1)).ShouldBeGreaterThan(91);
        attacks.Count(action => !Steps(action).OfType<AutomationNode.Damage>().Any()).ShouldBe(1, "only the roper's tentacle deals no damage");
    }

    [Fact]
    public void Every_save_names_its_ability_and_difficulty()
    {
        var saves = _creatures.SelectMany(creature => creature.Actions.SelectMany(Steps)).OfType<AutomationNode.Save>().ToList();

        saves.Count.ShouldBeGreaterThanOrEqualTo(186);
        saves.ShouldAllBe(save => save.Dc >= 8 && save.Dc <= 30);
    }

    [Fact]
    public void Limited_actions_say_how_they_come_back()
    {
        var uses = _creatures.SelectMany(creature => creature.Actions).Select(action => action.Use).OfType<ActionUse>().ToList();

        uses.Count(use => use.RechargeFrom > 0).ShouldBe(86);
        uses.Count(use => use.PerDay > 0).ShouldBe(27);
        uses.Count(use => use.AfterRest).ShouldBe(1);
    }

    [Fact]
    public void A_challenge_between_0_and_1_stays_what_it_is()
    {
        Compendium.Creatures["bandit"].Challenge.ToString().ShouldBe("1/8");
        Compendium.Creatures["bandit"].ExperiencePoints.ShouldBe(25);
        Compendium.Creatures["aboleth"].ExperiencePointsInLair.ShouldBe(7_200);
    }

    [Fact]
    public void Special_cases_of_the_source_are_mended()
    {
        Compendium.Creatures["giant-fly"].Actions.ShouldBeEmpty();
        Compendium.Creatures["octopus"].Abilities.Constitution.ShouldBe(11);
        Steps(Compendium.Creatures["octopus"].Actions[0]).OfType<AutomationNode.Damage>().Single().Dice.ShouldBe([new DamageDice(0, 1, 1, DamageType.Bludgeoning)]);
        Compendium.Creatures["rat"].Size.ShouldBe(CreatureSize.Tiny);
        Compendium.Creatures["archmage"].OtherSize.ShouldBe(CreatureSize.Small);
        Compendium.Creatures["black-pudding"].Actions.ShouldContain(action => action.Key == "split");
    }

    [Fact]
    public void Whatever_is_cast_summoned_or_used_exists()
    {
        var everything = _creatures.SelectMany(creature => creature.Actions.SelectMany(Steps).Concat(creature.Features.SelectMany(feature => AutomationTree.Steps(feature.Do))))
            .Concat(_spells.SelectMany(spell => AutomationTree.Steps(spell.Do))).ToList();

        everything.OfType<AutomationNode.Cast>().Where(cast => !Compendium.Spells.TryFind(cast.Spell, out _)).ShouldBeEmpty();
        everything.OfType<AutomationNode.Summon>().Where(summon => !Compendium.Creatures.TryFind(summon.Creature, out _) && !Compendium.Spirits.TryFind(summon.Creature, out _)).ShouldBeEmpty();
        _creatures.SelectMany(creature => creature.Spellcasting.SelectMany(casting => casting.Spells)).Where(spell => !Compendium.Spells.TryFind(spell.Spell, out _)).ShouldBeEmpty();
        _creatures.SelectMany(creature => creature.Multiattack?.Replacements ?? []).SelectMany(one => one.Spells).Where(spell => !Compendium.Spells.TryFind(spell, out _)).ShouldBeEmpty();
    }

    [Fact]
    public void The_creatures_of_the_dungeon_agree_with_the_compendium()
    {
        foreach (var brief in DelveContent.Creatures.All.Where(creature => Compendium.Creatures.TryFind(creature.Key, out _)))
        {
            var full = Compendium.Creatures[brief.Key];

            (full.ArmorClass, full.HitPoints, full.Challenge, full.Abilities).ShouldBe((brief.ArmorClass, brief.HitPoints, brief.Challenge, brief.Abilities), brief.Key);
            full.Immunities.ShouldBe(brief.Immunities, ignoreOrder: true, brief.Key);
            full.Vulnerabilities.ShouldBe(brief.Vulnerabilities, ignoreOrder: true, brief.Key);
        }
    }

    [Fact]
    public void The_spells_of_heroes_agree_with_the_compendium()
    {
        foreach (var brief in Spellbook.All)
        {
            var full = Compendium.Spells[brief.Key];

            (full.Level, full.School, full.Concentration).ShouldBe((brief.Level, brief.School, brief.Concentration), brief.Key);
            if (brief.Damage is { } damage)
            {
                AutomationTree.Steps(full.Do).OfType<AutomationNode.Damage>().SelectMany(step => step.Dice)
                    .ShouldContain(dice => dice.Count == damage.Count && dice.Sides == damage.Sides && dice.Type == brief.DamageType, brief.Key);
            }
        }
    }

    [Fact]
    public void Content_holds_figures_and_keys_and_no_prose()
    {
        foreach (var name in (string[])["creatures", "spells"])
        {
            var json = House.Repository.Read($"src/Rules/FifthEdition/Content/{name}.json");
            var prose = Sentence().Matches(json).Select(match => match.Value).Where(text => !text.StartsWith("\"Figures from", StringComparison.Ordinal)).ToList();

            prose.Except(_creatures.SelectMany(creature => creature.Actions.Select(action => action.Lacks).Concat(creature.Features.Select(feature => feature.Lacks)))
                .Concat(_spells.Select(spell => spell.Lacks)).OfType<string>().Select(lacks => $"\"{lacks}\""), StringComparer.Ordinal).ShouldBeEmpty(name);
        }
    }

    private static IEnumerable<AutomationNode> Steps(CreatureAction action) => AutomationTree.Steps(action.Do);

    [GeneratedRegex("\"[^\"{}]*(?: [^\" {}]+){2,}\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Sentence();
}
