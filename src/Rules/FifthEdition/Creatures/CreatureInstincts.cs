namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>
/// How a creature behaves without anybody playing it, read off its stat block. Thresholds after
/// themonstersknow.com, "Why These Tactics?"; that a foolish creature flees at half the usual mark is our own figure.
/// </summary>
/// <param name="FleesAtPercent">Flees when its hit points are at or below this share, 0 to 100; 0 for never.</param>
/// <param name="Tactics">How it picks targets.</param>
/// <param name="Role">Where it wants to stand.</param>
/// <param name="MayParley">Whether it can be talked out of a fight.</param>
/// <param name="OnlyWhenWinning">Whether it breaks off as soon as its side is the weaker one.</param>
public sealed record CreatureInstincts(int FleesAtPercent, Tactics Tactics, CombatRole Role, bool MayParley, bool OnlyWhenWinning)
{
    private const int UsualMark = 40;
    private const int FoolsMark = 20;

    /// <summary>The instincts of a stat block.</summary>
    public static CreatureInstincts Of(CreatureStats creature)
    {
        var abilities = creature.Abilities;
        var fearless = creature.Mindless || creature.Fanatic;
        return new CreatureInstincts(
            fearless ? 0 : abilities.Wisdom <= 7 ? FoolsMark : UsualMark,
            creature.Mindless ? Tactics.Instinct : TacticsOf(abilities.Intelligence),
            RoleOf(abilities),
            MayParley: !fearless && creature.Speaks && abilities.Wisdom >= 12,
            OnlyWhenWinning: !fearless && abilities.Wisdom >= 14);
    }

    private static Tactics TacticsOf(int intelligence) => intelligence switch
    {
        <= 7 => Tactics.Instinct,
        <= 11 => Tactics.Adapts,
        <= 13 => Tactics.Coordinates,
        _ => Tactics.PicksWeakness,
    };

    private static CombatRole RoleOf(AbilityScores abilities)
    {
        var body = Math.Max(abilities.Strength, abilities.Constitution);
        var mind = Math.Max(abilities.Intelligence, Math.Max(abilities.Wisdom, abilities.Charisma));
        if (body >= abilities.Dexterity && body >= mind)
        {
            return CombatRole.Brute;
        }

        return abilities.Dexterity >= mind ? CombatRole.Skirmisher : CombatRole.Leader;
    }
}
