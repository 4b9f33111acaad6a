namespace Guildhall.Rules.FifthEdition.Heroes;

/// <summary>
/// Stable keys of features and feats; the name is the string <c>feature.‹key›.name</c>, the description <c>feature.‹key›.text</c>.
/// Source: SRD 5.2, "Classes" and "Feats".
/// </summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public static class FeatureKeys
{
    public const string ActionSurge = "action-surge";
    public const string Alert = "alert";
    public const string ArcaneRecovery = "arcane-recovery";
    public const string Archery = "archery";
    public const string ChannelDivinity = "channel-divinity";
    public const string ColossusSlayer = "colossus-slayer";
    public const string CunningAction = "cunning-action";
    public const string CunningStrike = "cunning-strike";
    public const string DangerSense = "danger-sense";
    public const string Defense = "defense";
    public const string DeftExplorer = "deft-explorer";
    public const string DiscipleOfLife = "disciple-of-life";
    public const string DivineSpark = "divine-spark";
    public const string Expertise = "expertise";
    public const string ExtraAttack = "extra-attack";
    public const string FastMovement = "fast-movement";
    public const string FavoredEnemy = "favored-enemy";
    public const string Frenzy = "frenzy";
    public const string HuntersLore = "hunters-lore";
    public const string ImprovedCritical = "improved-critical";
    public const string LayOnHands = "lay-on-hands";
    public const string MagicInitiate = "magic-initiate";
    public const string PaladinsSmite = "paladins-smite";
    public const string PotentCantrip = "potent-cantrip";
    public const string PreserveLife = "preserve-life";
    public const string PrimalKnowledge = "primal-knowledge";
    public const string Protector = "protector";
    public const string Rage = "rage";
    public const string RecklessAttack = "reckless-attack";
    public const string RemarkableAthlete = "remarkable-athlete";
    public const string SacredWeapon = "sacred-weapon";
    public const string SavageAttacker = "savage-attacker";
    public const string Scholar = "scholar";
    public const string SearUndead = "sear-undead";
    public const string SecondWind = "second-wind";
    public const string SneakAttack = "sneak-attack";
    public const string SteadyAim = "steady-aim";
    public const string TacticalMind = "tactical-mind";
    public const string TurnUndead = "turn-undead";
    public const string UnarmoredDefense = "unarmored-defense";
    public const string UncannyDodge = "uncanny-dodge";
    public const string WeaponMastery = "weapon-mastery";
}
