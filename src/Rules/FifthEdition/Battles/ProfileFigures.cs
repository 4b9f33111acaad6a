using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What the engine works out of a profile once, as numbers and bits.</summary>
internal sealed class ProfileFigures
{
    private readonly ulong _traits;
    private readonly ulong _feats;

    public ProfileFigures(CombatProfile profile)
    {
        Of = profile;
        Edge = Footprint.EdgeOf(profile.Size);
        foreach (var trait in profile.Traits) _traits |= 1UL << (int)trait;
        foreach (var feat in profile.Feats) _feats |= 1UL << (int)feat;
        HasFeats = _feats != 0;
        Resistant = Bits(profile.Defenses.Resistant);
        Vulnerable = Bits(profile.Defenses.Vulnerable);
        Immune = Bits(profile.Defenses.Immune);
        foreach (var condition in profile.ConditionImmunities) Unaffected |= 1 << (int)condition;
        if (Has(CreatureTrait.Invisibility)) Always = 1 << (int)Condition.Invisible;
        Actions = [.. profile.Actions.Select(action => new ActionFigures(profile, action))];
        Features = [.. profile.Features.Select(feature => new ActionFigures(profile, new CombatAction { Key = feature.Key, Do = feature.Do }))];
        Riders = [.. profile.Riders.Select(rider => new ActionFigures(profile, new CombatAction { Key = rider.Key, Do = rider.Do }))];
        Unarmed = new ActionFigures(profile, PlainStrikes.Unarmed(profile));
        Routines = new RoutineTable(profile, Actions);
        foreach (var action in Actions) Reach = Math.Max(Reach, action.Action.Timing == ActionTiming.Action ? action.Reach : 0);
        Ranged = Actions.Any(action => action.Action.Timing == ActionTiming.Action && action.IsAttack && action.Range > 0);
        Casts = Actions.Any(action => action.Action.Spell is not null);
        Heals = Actions.Any(action => action.Heals > 0);
        Reactions = [.. Actions.Where(action => action.Action.Timing == ActionTiming.Reaction)];
        Legendary = [.. Actions.Where(action => action.Action.Timing == ActionTiming.Legendary)];
        Lair = [.. Actions.Where(action => action.Action.Timing == ActionTiming.Lair)];
        Recharging = [.. Actions.Where(action => action.Action.Use is { RechargeFrom: > 0 })];
        if (Reach == 0) Reach = GridDistance.FeetPerSquare;
    }

    /// <summary>The profile they were worked out of.</summary>
    public CombatProfile Of { get; }

    /// <summary>Whether it has features of characters that fights look for.</summary>
    public bool HasFeats { get; }

    /// <summary>Squares along one side of its space.</summary>
    public int Edge { get; }

    public int Resistant { get; }

    public int Vulnerable { get; }

    public int Immune { get; }

    /// <summary>Conditions it cannot have, one bit each.</summary>
    public int Unaffected { get; }

    /// <summary>Conditions it always has.</summary>
    public int Always { get; }

    public ImmutableArray<ActionFigures> Actions { get; }

    /// <summary>Traits with steps of their own.</summary>
    public ImmutableArray<ActionFigures> Features { get; }

    /// <summary>What comes along with hits, in the order of the profile's.</summary>
    public ImmutableArray<ActionFigures> Riders { get; }

    public ActionFigures Unarmed { get; }

    public RoutineTable Routines { get; }

    /// <summary>The longest reach of its melee attacks in feet; 5 for the unarmed.</summary>
    public int Reach { get; }

    /// <summary>Whether it attacks at range with its action.</summary>
    public bool Ranged { get; }

    public bool Casts { get; }

    public bool Heals { get; }

    public ImmutableArray<ActionFigures> Reactions { get; }

    public ImmutableArray<ActionFigures> Legendary { get; }

    /// <summary>What its lair does for it.</summary>
    public ImmutableArray<ActionFigures> Lair { get; }

    public ImmutableArray<ActionFigures> Recharging { get; }

    public bool Has(CreatureTrait trait) => (_traits & (1UL << (int)trait)) != 0;

    public bool Has(FeatureTrait feat) => (_feats & (1UL << (int)feat)) != 0;

    /// <summary>An action by its key; null for none.</summary>
    public ActionFigures? Find(string key)
    {
        foreach (var action in Actions)
        {
            if (ReferenceEquals(action.Action.Key, key) || action.Action.Key == key) return action;
        }

        return key == BasicActions.UnarmedStrike ? Unarmed : null;
    }

    private static int Bits(ImmutableArray<DamageType> types)
    {
        var bits = 0;
        foreach (var type in types) bits |= 1 << (int)type;
        return bits;
    }
}
