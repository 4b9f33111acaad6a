using Guildhall.Core.Chance;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Saving throws and ability checks of a character outside of fights, with all that the sheet does to them (SRD 5.2, "D20 Tests").</summary>
public static class CharacterTests
{
    /// <summary>Throws one.</summary>
    /// <param name="dice">Where faces come from: the d20s, and one more for the lucky after a 1.</param>
    /// <param name="ability">With which ability.</param>
    /// <param name="skill">The skill of a check; null for a plain check or a save.</param>
    /// <param name="save">Whether it is a saving throw.</param>
    /// <param name="difficulty">What the total must reach, 0 or more.</param>
    /// <param name="penalty">What is added besides the sheet's own bonus, e.g. for exhaustion; 0 or less.</param>
    /// <param name="effect">What circumstances do to it.</param>
    public static SaveRoll Throw(CharacterSheet sheet, IDice dice, Ability ability, Skill? skill, bool save, int difficulty, int penalty, SaveEffect effect)
    {
        var bonus = penalty + (save ? sheet.Saves[ability].Value : skill is { } known ? sheet.Skills[known].Value : sheet.Abilities.Modifier(ability));
        if (effect.Fails) return new SaveRoll(null, bonus, [], difficulty);

        // Armor without training hinders body tests, noisy armor the quiet ones (SRD 5.2, "Armor Training"); a load does where the table says so.
        var hindered = sheet.Hampered.Contains(ability) || (sheet.IsNoisy && skill == Skill.Stealth);
        var favored = save ? sheet.SaveEdges.Any(edge => IsPlain(edge) && edge.Abilities.Contains(ability)) : skill == Skill.Athletics && Has(sheet, "athletics-advantage");
        var d20 = D20Roll.Throw(dice, RollModes.Combine(
            effect.Mode, hindered ? RollMode.Disadvantage : RollMode.Normal, favored ? RollMode.Advantage : RollMode.Normal));
        if (Has(sheet, "luck"))
        {
            if (d20.First == 1) d20 = d20 with { First = dice.Roll(20) };
            else if (d20.Second == 1) d20 = d20 with { Second = dice.Roll(20) };
        }

        if (!save && skill is { } trained && d20.Natural < sheet.CheckFloor && sheet.TrainedSkills.Contains(trained)) d20 = new D20Roll(RollMode.Normal, sheet.CheckFloor, null);
        var lifted = ability == Ability.Strength && Has(sheet, "indomitable-might") ? sheet.Abilities.Strength - d20.Natural - bonus : 0;
        return new SaveRoll(d20, bonus, lifted > 0 ? [lifted] : [], difficulty);
    }

    private static bool IsPlain(SaveEdge edge) => edge.Conditions.IsEmpty && edge.When is null or "able";

    private static bool Has(CharacterSheet sheet, string flag) => sheet.Flags.Contains(flag, StringComparer.Ordinal);
}
