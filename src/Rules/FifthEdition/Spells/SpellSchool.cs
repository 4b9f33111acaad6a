namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>Schools of magic (SRD 5.2, "School of Magic").</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public enum SpellSchool
{
    Abjuration,
    Conjuration,
    Divination,
    Enchantment,
    Evocation,
    Illusion,
    Necromancy,
    Transmutation,
}
