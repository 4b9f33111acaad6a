using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>A hero's roll.</summary>
/// <param name="Hero">Whose.</param>
/// <param name="Roll">The dice; its DC is 0 where nobody named one.</param>
internal sealed record HeroTest(string Hero, SaveRoll Roll);
