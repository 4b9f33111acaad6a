using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>Names of what may hang on a fighter beside conditions. Their words are the strings <c>effect.‹key›</c>.</summary>
internal static class EffectKeys
{
    public const string Aim = "aim";
    public const string Bless = "bless";
    public const string Concentration = "concentration";
    public const string Dodge = "dodge";
    public const string Feeble = "feeble";
    public const string Lit = "lit";
    public const string MageArmor = "mage-armor";
    public const string Marked = "marked";
    public const string Rage = "rage";
    public const string Reckless = "reckless";
    public const string Sacred = "sacred-weapon";
    public const string Shielded = "shield-of-faith";
    public const string Smite = "divine-smite";
    public const string Turned = "turned";
    public const string Vex = "vex";

    /// <summary>Resistance to one kind of harm.</summary>
    public static string Resists(DamageType type) => $"resists-{RuleKeys.Of(type)["damage.".Length..]}";

    /// <summary>A limited action that comes back after so many turns.</summary>
    public static string Recharging(string action) => $"recharging-{action}";
}
