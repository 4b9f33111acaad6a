using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Features of a sheet as actions and riders of a battle.</summary>
internal sealed class ProfileFeatures(CharacterSheet sheet, ProfileAttacks attacks)
{
    private const int SaveBase = 8;
    private const int RoundsPerHour = 600;

    /// <summary>Everything a feature lets its bearer do of its own.</summary>
    public IEnumerable<CombatAction> Actions()
    {
        foreach (var (grant, action) in Own())
        {
            if (action.Joins is not null || TimingOf(action) is not { } timing || (action.Do is null && !action.GivesAction)) continue;
            var steps = action.Do is { } tree ? [.. Bind(tree, grant, null), .. Joined(KeyOf(grant, action))] : ImmutableArray<AutomationNode>.Empty;
            if (steps.IsEmpty && !action.GivesAction) continue;
            if (Uses(action) is not { Possible: true } uses) continue;
            yield return Aimed(
                new CombatAction
                {
                    Key = KeyOf(grant, action),
                    Timing = timing,
                    Free = action.Timing == FeatureTiming.Free,
                    GivesAction = action.GivesAction,
                    Use = uses.Use,
                    Counter = uses.Counter,
                    UseCost = action.Cost,
                    Magic = action.Spends == "channel-divinity",
                    AfterHit = action.When.Contains("hit-by-attack", StringComparer.Ordinal),
                    Returns = action.When.Contains("caught", StringComparer.Ordinal),
                    Needs = [.. action.When.Where(word => word is "in-shadow" or "after-bonus" or "raging" or "reckless" or "shaped" or Metamagics.One)],
                    Do = steps,
                    Choices = ChoicesOf(steps),
                },
                action);
        }
    }

    private static ImmutableArray<string> ChoicesOf(ImmutableArray<AutomationNode> steps)
    {
        foreach (var step in AutomationTree.Steps(steps))
        {
            if (step is AutomationNode.Choose choose) return [.. choose.Options.Select(option => option.Key)];
            if (step is AutomationNode.Effect { Kind: EffectKind.WildShape } shape) return BeastForms.UpTo(shape.Amount);
            if (step is AutomationNode.Effect { One: true, Types.Length: > 1 } effect) return [.. effect.Types.Select(type => RuleKeys.Of(type))];
        }

        return [];
    }

    /// <summary>What turns D20 Tests after the throw.</summary>
    public IEnumerable<CombatRescue> Rescues()
    {
        foreach (var (grant, action) in Own())
        {
            if (action.Rescue is not { } rescue || Uses(action) is not { Possible: true } uses) continue;
            yield return Bind<CombatRescue>(rescue, grant, null) with { Key = KeyOf(grant, action), Counter = uses.Counter, Cost = uses.Counter is null ? 0 : action.Cost, Uses = uses.Use?.PerDay ?? 0 };
        }
    }

    /// <summary>What keeps its bearer standing.</summary>
    public IEnumerable<CombatStand> Stands()
    {
        foreach (var (grant, action) in Own())
        {
            if (action.Stand is not { } stand || Uses(action) is not { Possible: true } uses) continue;
            yield return Bind<CombatStand>(stand, grant, null) with { Key = action.Spends ?? KeyOf(grant, action), Uses = uses.Use?.PerDay ?? 0 };
        }
    }

    /// <summary>What comes back when initiative is rolled.</summary>
    public IEnumerable<CombatRegain> Regains()
    {
        foreach (var (grant, action) in Own())
        {
            if (action.Regains is not { } counter || sheet.Resource(counter) is not { } resource || Uses(action) is not { Possible: true } uses) continue;
            var most = resource.Maximum.Value;
            yield return new CombatRegain(KeyOf(grant, action), counter, most, Math.Min(most, action.UpTo?.At(sheet.Walk!.LevelOf(grant)) ?? most))
            {
                Counted = uses.Counter,
                Uses = uses.Use?.PerDay ?? 0,
                Do = action.Do is { } tree ? Bind(tree, grant, null) : [],
            };
        }
    }

    /// <summary>What comes along with hits, once for each type of damage the attacks deal.</summary>
    public IEnumerable<CombatRider> Riders()
    {
        foreach (var (grant, action) in Own())
        {
            if (action.Timing != FeatureTiming.OnHit || action.Trades is not null || action.Do is not { } tree || Uses(action) is not { Possible: true } uses) continue;
            foreach (var type in sheet.Attacks.Select(attack => attack.Damage.Type).Distinct().Order())
            {
                var on = attacks.KeysWhere(attack => attack.Damage.Type == type && action.When.All(word => Holds(word, attack)));
                if (action.When.Contains("flurry", StringComparer.Ordinal)) on = [.. on.Where(key => key == ProfileAttacks.Flurry)];
                if (on.IsEmpty) continue;
                yield return new CombatRider(KeyOf(grant, action), on, Bind(tree, grant, type))
                {
                    OncePerTurn = action.OncePerTurn,
                    Options = [.. Options(KeyOf(grant, action))],
                    Picks = sheet.Number($"{KeyOf(grant, action)}-picks"),
                    Sneaks = action.When.Contains("sneak", StringComparer.Ordinal),
                    During = [.. action.When.Select(StateOf).OfType<string>()],
                    Counter = uses.Counter,
                    Cost = uses.Counter is null ? 0 : action.Cost,
                    Uses = uses.Counter is null ? 0 : sheet.Resource(uses.Counter)!.Maximum.Value,
                };
            }
        }
    }

    /// <summary>What other features let come along with a rider.</summary>
    private IEnumerable<RiderOption> Options(string rider) => Own()
        .Where(own => own.Action.Trades == rider)
        .Select(own => new RiderOption(KeyOf(own.Grant, own.Action), own.Action.Cost, Bind(own.Action.Do!.Value, own.Grant, null)));

    /// <summary>Actions that may take the place of one attack.</summary>
    public ImmutableArray<string> InPlaceOfAttacks() => [.. Own().Where(own => own.Action.Timing == FeatureTiming.Attack).Select(own => KeyOf(own.Grant, own.Action))];

    private static string KeyOf(Grant grant, FeatureAction action) => action.Key.Length == 0 ? grant.Feature.Key : action.Key;

    private static ActionTiming? TimingOf(FeatureAction action) => action.Timing switch
    {
        FeatureTiming.Action or FeatureTiming.Attack => ActionTiming.Action,
        FeatureTiming.Bonus or FeatureTiming.Free => ActionTiming.Bonus,
        FeatureTiming.Reaction => ActionTiming.Reaction,
        FeatureTiming.OnHit or FeatureTiming.OnInitiative or FeatureTiming.OnTest or FeatureTiming.OnFall or FeatureTiming.Minutes => null,
    };

    private static string? StateOf(string word) => word switch
    {
        "raging" => "rage",
        "reckless" => "reckless-attack",
        _ => null,
    };

    /// <summary>Words that are decided with the attack; the others are decided when it hits.</summary>
    private static bool Holds(string word, CharacterAttack attack) => word switch
    {
        "strength" => attack.Ability == Ability.Strength,
        "melee" => attack.Form == AttackForm.Melee,
        "weapon" => attack.Weapon is not null,
        "unarmed" => attack.Weapon is null,
        "finesse-or-ranged" => attack.Weapon is { } weapon && (weapon.Ranged || weapon.Has(WeaponProperties.Finesse)),
        _ => true,
    };

    private static CombatAction Aimed(CombatAction action, FeatureAction feature)
    {
        var harms = AutomationTree.Steps(action.Do).Any(step => step is AutomationNode.Attack or AutomationNode.Save or AutomationNode.Damage);
        if (feature.Area is { } area)
        {
            return action with { Area = area, Aim = area.Range > 0 ? AimKind.AreaAtPoint : AimKind.AreaFromSelf, RangeFeet = area.Range > 0 ? area.Range : area.Feet, Harms = harms };
        }

        return feature.Targets > 0 ? action with { Aim = AimKind.Creatures, RangeFeet = Math.Max(5, feature.Range), Targets = feature.Targets, Harms = harms } : action;
    }

    private IEnumerable<(Grant Grant, FeatureAction Action)> Own()
    {
        var walk = sheet.Walk!;
        var known = new HashSet<(string, string?)>();
        foreach (var grant in walk.Grants)
        {
            foreach (var action in grant.Feature.Actions)
            {
                if (action.Level <= walk.LevelOf(grant) && (action.Until == 0 || walk.LevelOf(grant) < action.Until) && known.Add((KeyOf(grant, action), action.Joins))) yield return (grant, action);
            }
        }
    }

    /// <summary>What an action takes.</summary>
    private (bool Possible, ActionUse? Use, string? Counter) Uses(FeatureAction action)
    {
        if (action.Spends is not { } key) return (true, null, null);
        if (sheet.Resource(key) is not { } resource || resource.Maximum.Value < action.Cost) return (false, null, null);
        return (true, new ActionUse(PerDay: resource.Maximum.Value), key);
    }

    /// <summary>Steps that other features add to an action.</summary>
    private IEnumerable<AutomationNode> Joined(string key) =>
        Own().Where(own => own.Action.Joins == key && own.Action.Do is not null).SelectMany(own => Bind(own.Action.Do!.Value, own.Grant, null));

    private ImmutableArray<AutomationNode> Bind(System.Text.Json.JsonElement tree, Grant grant, DamageType? type) => Bind<ImmutableArray<AutomationNode>>(tree, grant, type);

    private T Bind<T>(System.Text.Json.JsonElement tree, Grant grant, DamageType? type) => FeatureTree.Bind<T>(
        tree,
        name => Number(name, grant),
        name => name switch
        {
            "type" => RuleKeys.WordFor(type ?? DamageType.Force),
            "ancestry" => RuleKeys.WordFor(sheet.Walk!.Grants.Where(own => own.Source == grant.Source && own.Feature.Key.EndsWith("-dragon", StringComparison.Ordinal))
                .SelectMany(own => own.Feature.Effects).SelectMany(effect => effect.Types).FirstOrDefault(DamageType.Fire)),
            _ => null,
        });

    private int Number(string name, Grant grant)
    {
        if (Enum.TryParse<Ability>(name, ignoreCase: true, out var ability)) return sheet.Abilities.Modifier(ability);
        if (name.StartsWith("dc-", StringComparison.Ordinal) && Enum.TryParse<Ability>(name[3..], ignoreCase: true, out var against))
        {
            return SaveBase + sheet.Proficiency + sheet.Abilities.Modifier(against);
        }

        return name switch
        {
            "level" => sheet.Walk!.LevelOf(grant),
            "proficiency" => sheet.Proficiency,
            "speed" => sheet.SpeedFeet.Value,
            "half-level-hours" => sheet.Walk!.LevelOf(grant) / 2 * RoundsPerHour,
            "half-speed" => sheet.SpeedFeet.Value / 2,
            "wisdom-dice" => Math.Max(1, sheet.Abilities.Modifier(Ability.Wisdom)),
            "dc" => sheet.CastingOf(grant.Source)?.SaveDc.Value ?? SaveBase + sheet.Proficiency,
            _ => sheet.Number(name),
        };
    }
}
