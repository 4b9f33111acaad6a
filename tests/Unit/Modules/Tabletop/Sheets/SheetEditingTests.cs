using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Sheets;

public sealed class SheetEditingTests
{
    private readonly StoredSheet _wizard = SampleSheets.Of("wizard", 5);

    [Fact]
    public void Hit_points_are_set_or_changed_within_their_limits()
    {
        var full = _wizard.Reserves.Vitality.Maximum;

        Edited("hp", "3").Reserves.Vitality.Current.ShouldBe(3);
        Edited("hp", "-2").Reserves.Vitality.Current.ShouldBe(full - 2);
        Edited("hp", "0").Reserves.Vitality.State.ShouldBe(LifeState.Dying);
        Refused("hp", "+1").ShouldBe("sheet.value");
        Refused("hp", $"{full + 1}").ShouldBe("sheet.value");
        Refused("hp", "many").ShouldBe("sheet.value");
        Refused("hp", "99999999999999").ShouldBe("sheet.value");
        Edited("temp-hp", "7").Reserves.Vitality.Temporary.ShouldBe(7);
    }

    [Fact]
    public void A_score_is_what_was_asked_for_and_hit_points_follow_it()
    {
        var before = CharacterSheet.Derive(_wizard.Build);
        var after = Edited("score.constitution", "20");

        CharacterSheet.Derive(after.Build).Abilities[Ability.Constitution].ShouldBe(20);
        var more = 5 * (5 - before.Abilities.Modifier(Ability.Constitution));
        after.Reserves.Vitality.Maximum.ShouldBe(before.MaximumHitPoints.Value + more);
        after.Reserves.Vitality.Current.ShouldBe(after.Reserves.Vitality.Maximum);
        Refused("score.strength", "31").ShouldBe("sheet.value");
        Refused("score.luck", "10").ShouldBe("sheet.field-unknown");
        Refused("score.0", "10").ShouldBe("sheet.field-unknown");
    }

    [Fact]
    public void Coins_are_counted_in_what_they_are_named_in()
    {
        Edited("coins", "12 gp 5 sp 3 cp").Build.Copper.ShouldBe(1_253);
        Edited("coins", "2GM").Build.Copper.ShouldBe(200);
        Edited("coins", "+1pp").Build.Copper.ShouldBe(_wizard.Build.Copper + 1_000);
        Refused("coins", "-999999gp").ShouldBe("sheet.value");
        Refused("coins", "a fortune").ShouldBe("sheet.value");
        Refused("coins", "").ShouldBe("sheet.value");
    }

    [Fact]
    public void Things_come_and_go_as_the_rules_know_them()
    {
        Edited("item.add", "3 torch").Build.Equipment.Sum(item => item.Key == "torch" ? item.Count : 0)
            .ShouldBe(3 + _wizard.Build.Equipment.Sum(item => item.Key == "torch" ? item.Count : 0));
        Refused("item.add", "moonbeam-cannon").ShouldBe("sheet.item-unknown");
        Refused("item.add", "10000 torch").ShouldBe("sheet.item-count");
        Refused("item.remove", "plate-armor").ShouldBe("sheet.no-item");
        var sword = SheetEditing.Apply(_wizard, "item.add", "longsword-plus-2").Value!;
        SheetEditing.Apply(sword, "item.remove", "longsword-plus-2").Value!.Build.Equipment.ShouldBe(_wizard.Build.Equipment);
    }

    [Fact]
    public void What_is_spent_is_set_within_what_there_is()
    {
        Edited("slot.3", "0").Reserves.SlotsLeft(3).ShouldBe(0);
        Refused("slot.3", "3").ShouldBe("sheet.value");
        Refused("slot.4", "1").ShouldBe("sheet.field-unknown");
        Edited("hit-dice.6", "2").Reserves.HitDice[6].ShouldBe(2);
        Edited("exhaustion", "2").Reserves.Exhaustion.ShouldBe(2);
        Edited("exhaustion", "6").Reserves.Vitality.State.ShouldBe(LifeState.Dead);
        Edited("inspiration", "ja").Reserves.Inspired.ShouldBeTrue();
        Refused("inspiration", "maybe").ShouldBe("sheet.value");
        Refused("resource.rage", "1").ShouldBe("sheet.field-unknown");
        SheetEditing.Apply(SampleSheets.Of("barbarian", 3), "resource.rage", "1").Value!.Reserves.UsesLeft("rage").ShouldBe(1);
    }

    [Fact]
    public void Name_and_experience_keep_to_their_rules()
    {
        Edited("name", "Ash").Name.ShouldBe("Ash");
        Refused("name", "<@1>").ShouldBe("hero.name-spelling");
        Edited("experience", "+500").Experience.ShouldBe(_wizard.Experience + 500);
        Refused("experience", "-7000").ShouldBe("sheet.value");
        Refused("luck", "1").ShouldBe("sheet.field-unknown");
    }

    [Fact]
    public void Every_field_that_is_offered_can_be_set()
    {
        foreach (var (@class, level) in SampleSheets.Every)
        {
            var sheet = SampleSheets.Of(@class, level);
            foreach (var field in SheetEditing.FieldsOf(CharacterSheet.Derive(sheet.Build)).Where(field => field is not ("item.add" or "item.remove" or "name" or "inspiration")))
            {
                SheetEditing.Apply(sheet, field, field == "coins" ? "+0cp" : "+0").Refusal.ShouldBeNull($"{@class} {level}: {field}");
            }
        }
    }

    private StoredSheet Edited(string field, string value) => SheetEditing.Apply(_wizard, field, value).Value!;

    private string Refused(string field, string value) => SheetEditing.Apply(_wizard, field, value).Refusal!.Code;
}
