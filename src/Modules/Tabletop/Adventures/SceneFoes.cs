namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>So many creatures of a kind.</summary>
/// <param name="Creature">A key of the compendium.</param>
/// <param name="Count">As many for the number of players the adventure is meant for.</param>
/// <param name="At">The letter of the squares where they start on the scene's map.</param>
/// <param name="Fixed">Whether it is as many whatever the number of players.</param>
internal sealed record SceneFoes(string Creature, int Count, char At, bool Fixed = false);
