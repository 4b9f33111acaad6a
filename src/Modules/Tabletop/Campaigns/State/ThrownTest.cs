using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>A check or save that was just rolled, so that Heroic Inspiration can roll it again.</summary>
internal sealed record ThrownTest(string Hero, Ability Ability, Skill? Skill, bool Save, int Dc);
