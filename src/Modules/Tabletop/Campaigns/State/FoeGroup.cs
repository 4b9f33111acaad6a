namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>So many creatures of a kind.</summary>
/// <param name="Creature">A key of the compendium.</param>
/// <param name="Count">1 to 20.</param>
internal sealed record FoeGroup(string Creature, int Count);
