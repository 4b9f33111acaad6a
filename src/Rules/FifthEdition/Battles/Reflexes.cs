using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What a mind decides in the blink of an eye: whether something rare is worth spending now.</summary>
internal static class Reflexes
{
    private const int Grave = 1_000;

    /// <summary>Whether a legendary creature turns a failed save.</summary>
    public static bool Resists(Combatant one, int weight) => weight >= Grave && one.Health.State == LifeState.Standing;

    /// <summary>Whether a spell is worth a counter.</summary>
    public static bool Counters(ActionFigures spell, int slot) => Math.Max(spell.Action.SpellLevel, slot) >= 2 && (spell.Worth >= Grave || spell.Heals >= Grave);

    /// <summary>Whether damage is worth softening.</summary>
    public static bool Softens(Combatant one, int total) => total * 10 >= one.Health.Maximum || total >= one.Health.Current;
}
