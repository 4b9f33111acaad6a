namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>A weapon and whom it may be used on.</summary>
/// <param name="Key">The action.</param>
/// <param name="Target">The combatant's name in the battle.</param>
/// <param name="Label">What the button says.</param>
internal sealed record Blow(string Key, string Target, string Label);
