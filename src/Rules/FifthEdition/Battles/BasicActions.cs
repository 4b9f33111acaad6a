using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Keys of what everybody can do (SRD 5.2, "Actions").</summary>
#pragma warning disable CS1591 // Each name is the rule book's own and says all there is to say.
public static class BasicActions
{
    public const string Dash = "dash";
    public const string Disengage = "disengage";
    public const string Dodge = "dodge";
    public const string Help = "help";
    public const string Hide = "hide";
    public const string Search = "search";
    public const string Utilize = "utilize";
    public const string Parley = "parley";
    public const string Grapple = "grapple";
    public const string ShoveAway = "shove-away";
    public const string ShoveProne = "shove-prone";
    public const string Escape = "escape";
    public const string StandUp = "stand-up";
    public const string DropProne = "drop-prone";
    public const string Stabilize = "stabilize";
    public const string Wake = "wake";
    public const string EndConcentration = "end-concentration";
    public const string Leave = "leave";

    /// <summary>A fist or the like, which everybody has (SRD 5.2, "Unarmed Strike").</summary>
    public const string UnarmedStrike = "unarmed-strike";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Dash, Disengage, Dodge, Help, Hide, Search, Utilize, Parley, Grapple, ShoveAway, ShoveProne, Escape, StandUp, DropProne, Stabilize, Wake,
        EndConcentration, Leave, UnarmedStrike,
    ];
}
