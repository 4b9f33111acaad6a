namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>How an archetype casts spells.</summary>
/// <param name="Ability">Its spellcasting ability.</param>
/// <param name="HalfCaster">Whether its slots grow at half the pace (SRD 5.2, Paladin and Ranger).</param>
/// <param name="Cantrips">Cantrips known by level.</param>
/// <param name="Prepared">Prepared spells by level.</param>
public sealed record Spellcasting(Ability Ability, bool HalfCaster, LevelTable Cantrips, LevelTable Prepared);
