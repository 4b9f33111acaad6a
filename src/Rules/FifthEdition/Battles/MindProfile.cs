using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>How a combatant behaves without a player. Anything may be overridden.</summary>
/// <param name="Tactics">How much thought it gives to a fight.</param>
/// <param name="Role">Where it wants to stand.</param>
/// <param name="Focus">Whom it goes for.</param>
/// <param name="FleesAtPercent">Flees when its hit points are at or below this share, 0 to 100; 0 for never.</param>
/// <param name="MayParley">Whether it can be talked out of a fight.</param>
/// <param name="OnlyWhenWinning">Whether it breaks off as soon as its side is the weaker one.</param>
public sealed record MindProfile(
    Tactics Tactics = Tactics.Adapts,
    CombatRole Role = CombatRole.Brute,
    MindFocus Focus = MindFocus.Nearest,
    int FleesAtPercent = 0,
    bool MayParley = false,
    bool OnlyWhenWinning = false)
{
    /// <summary>Fights what is nearest, to the end.</summary>
    public static MindProfile Plain { get; } = new();

    /// <summary>Read off a stat block.</summary>
    public static MindProfile Of(CreatureStats creature)
    {
        var instincts = CreatureInstincts.Of(creature);
        return new MindProfile(
            instincts.Tactics,
            instincts.Role,
            instincts.Tactics switch
            {
                Tactics.Instinct => MindFocus.Nearest,
                Tactics.Adapts => MindFocus.LastAttacker,
                Tactics.Coordinates => MindFocus.Weakest,
                Tactics.PicksWeakness => MindFocus.Caster,
            },
            Bound(creature) ? 0 : instincts.FleesAtPercent,
            instincts.MayParley && !Bound(creature),
            instincts.OnlyWhenWinning && !Bound(creature));
    }

    /// <summary>The dim dead, things and oozes do what they were made for, whatever it costs them.</summary>
    private static bool Bound(CreatureStats creature) =>
        creature.Type is CreatureType.Undead or CreatureType.Construct or CreatureType.Ooze && creature.Abilities.Intelligence <= 7;
}
