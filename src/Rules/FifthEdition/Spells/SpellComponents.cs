namespace Guildhall.Rules.FifthEdition.Spells;

/// <summary>What casting takes.</summary>
/// <param name="CostCopper">What the material costs at least, in copper pieces; 0 where that does not matter.</param>
/// <param name="Consumed">Whether it is used up.</param>
public sealed record SpellComponents(bool Verbal = false, bool Somatic = false, bool Material = false, long CostCopper = 0, bool Consumed = false);
