namespace Guildhall.Rules.FifthEdition.Combat;

/// <summary>Hit points and death saves of one creature (SRD 5.2, "Damage and Healing"). Make a new one with <see cref="Full"/>.</summary>
/// <param name="Maximum">1 or more.</param>
/// <param name="Current">0 to <paramref name="Maximum"/>.</param>
/// <param name="Temporary">A buffer lost first, 0 or more.</param>
/// <param name="State">Standing exactly when <paramref name="Current"/> is above 0.</param>
/// <param name="Successes">Death saves succeeded, 0 to 2.</param>
/// <param name="Failures">Death saves failed, 0 to 3.</param>
public sealed record Vitality(int Maximum, int Current, int Temporary, LifeState State, int Successes, int Failures)
{
    private const int EnoughSaves = 3;

    /// <summary>Half the hit points or fewer, but not none (SRD 5.2, "Bloodied").</summary>
    public bool Bloodied => Current > 0 && Current * 2 <= Maximum;

    /// <summary>An unhurt creature.</summary>
    public static Vitality Full(int maximum) => new(maximum, maximum, 0, LifeState.Standing, 0, 0);

    /// <summary>
    /// Takes damage: temporary hit points first, then hit points, then what happens at 0. What the buffer swallows costs no death save.
    /// </summary>
    /// <param name="amount">After all defenses, 0 or more; 0 changes nothing.</param>
    /// <param name="critical">Whether it comes from a critical hit, which costs two death saves at 0 hit points.</param>
    /// <param name="diesAtZero">Whether it is a monster, which dies at once (SRD 5.2, "Monster Death").</param>
    public Vitality Hurt(int amount, bool critical = false, bool diesAtZero = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (amount == 0 || State == LifeState.Dead) return this;

        var buffered = Math.Min(Temporary, amount);
        var rest = amount - buffered;
        var after = this with { Temporary = Temporary - buffered };
        if (Current == 0) return rest == 0 ? after : after.HurtWhileDown(rest, critical);
        if (rest < Current) return after with { Current = Current - rest };

        var dies = diesAtZero || rest - Current >= Maximum;
        return after with { Current = 0, State = dies ? LifeState.Dead : LifeState.Dying, Successes = 0, Failures = 0 };
    }

    /// <summary>Regains hit points, up to the maximum; wakes the dying. The dead stay dead.</summary>
    /// <param name="amount">0 or more; 0 changes nothing.</param>
    public Vitality Heal(int amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        return amount == 0 || State == LifeState.Dead
            ? this
            : this with { Current = Math.Min(Maximum, Current + amount), State = LifeState.Standing, Successes = 0, Failures = 0 };
    }

    /// <summary>Gains temporary hit points. They do not add up: the greater number is kept. They wake nobody.</summary>
    public Vitality Buffer(int amount) => this with { Temporary = Math.Max(Temporary, amount) };

    /// <summary>Stops the death saves of a dying creature.</summary>
    public Vitality Stabilize() => State == LifeState.Dying ? this with { State = LifeState.Stable, Successes = 0, Failures = 0 } : this;

    /// <summary>The death save of a dying creature: 10 or more succeeds, 1 fails twice, 20 wakes with 1 hit point.</summary>
    /// <param name="natural">The d20's face, 1 to 20.</param>
    /// <param name="bonus">Bonuses of spells, e.g. of a blessing; they never make a natural 20.</param>
    public Vitality DeathSave(int natural, int bonus = 0)
    {
        if (State != LifeState.Dying) return this;
        if (natural == 20) return Heal(1);
        if (natural == 1) return Failing(2);
        if (natural + bonus < 10) return Failing(1);
        return Successes + 1 >= EnoughSaves ? Stabilize() : this with { Successes = Successes + 1 };
    }

    /// <summary>Raises or lowers the maximum; current hit points follow a rise and are cut by a fall.</summary>
    /// <param name="change">May be negative; a maximum of 0 or less kills.</param>
    /// <param name="wakes">Whether a fallen creature's hit points rise too, as by an aiding spell but not by gaining a level.</param>
    public Vitality ChangeMaximum(int change, bool wakes = false)
    {
        var maximum = Maximum + change;
        if (maximum <= 0) return this with { Maximum = 1, Current = 0, State = LifeState.Dead };

        var after = this with { Maximum = maximum, Current = Math.Min(Current, maximum) };
        return change > 0 && (wakes || State == LifeState.Standing) ? after.Heal(change) : after;
    }

    private Vitality HurtWhileDown(int amount, bool critical) =>
        amount >= Maximum ? this with { State = LifeState.Dead } : (this with { State = LifeState.Dying }).Failing(critical ? 2 : 1);

    private Vitality Failing(int count)
    {
        var failures = Math.Min(EnoughSaves, Failures + count);
        return this with { Failures = failures, State = failures == EnoughSaves ? LifeState.Dead : State };
    }
}
