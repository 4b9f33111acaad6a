using Guildhall.Core.Results;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Delve.Rules;

/// <summary>When a feature may be used and what it costs.</summary>
/// <param name="Key">The feature's key.</param>
internal sealed record FeatureRule(string Key, Cost Cost, Aim Aim)
{
    /// <summary>The resource it draws on; null where it is free.</summary>
    public string? Resource { get; init; }

    /// <summary>An effect that rules it out while it lasts.</summary>
    public string? Unless { get; init; }

    /// <summary>Only for somebody who is not whole.</summary>
    public bool WhenHurt { get; init; }

    /// <summary>Only with a companion at half the hit points or fewer.</summary>
    public bool WhenBloodied { get; init; }

    /// <summary>Only once the action is spent: before that it would be a waste.</summary>
    public bool WhenSpent { get; init; }

    /// <summary>Whether it is of use outside a fight.</summary>
    public bool Calm { get; init; }

    /// <summary>The type of foe that must be there; null for any.</summary>
    public CreatureType? Against { get; init; }

    public Refusal? Forbids(DelveState state, Fighter hero)
    {
        if (Resource is { } resource && hero.Uses(resource) >= hero.Sheet().UsesOf(resource))
        {
            return Refusal.Of("delve.used-up");
        }

        if (state.Fight is null)
        {
            return Calm ? null : Refusal.Of("delve.no-fight");
        }

        return CanPay(state.Fight.Budget) ? null : Refusal.Of("delve.no-action");
    }

    /// <summary>Whether offering it makes sense now.</summary>
    public bool IsWorthwhile(DelveState state, Fighter hero) =>
        (!WhenHurt || hero.Health.Current < hero.Health.Maximum)
        && (!WhenSpent || state.Fight?.Budget is { Actions: 0, Attacks: 0 })
        && (!WhenBloodied || state.Party.Values.Any(other => other.Health.Bloodied))
        && (Unless is null || !hero.Has(Unless))
        && (Against is not { } type || state.Fight!.Foes.Values.Any(foe => foe.Stands && foe.Block().Type == type));

    public IEnumerable<string> Candidates(DelveState state, Fighter hero) => Aim switch
    {
        Aim.Self => [hero.Key],
        Aim.Hurt => Hurt(state),
        Aim.Anybody => Hurt(state).Concat(state.Fight?.Foes.Values.Where(foe => foe.Stands).Select(foe => foe.Key) ?? []),
    };

    public TurnBudget Pay(TurnBudget budget)
    {
        var left = Cost switch
        {
            Cost.Free => budget,
            Cost.Bonus => budget with { Bonus = false },
            Cost.Action => budget with { Actions = budget.Actions - 1 },
        };
        return Key == Guildhall.Rules.FifthEdition.Heroes.FeatureKeys.ActionSurge ? left with { Actions = left.Actions + 1 } : left;
    }

    private static IEnumerable<string> Hurt(DelveState state) => state.Party.Values
        .Where(other => other.Health.State != LifeState.Dead && !other.Fled && other.Health.Current < other.Health.Maximum)
        .OrderBy(other => other.Health.Current * 100 / other.Health.Maximum)
        .ThenBy(other => other.Key, StringComparer.Ordinal)
        .Select(other => other.Key);

    private bool CanPay(TurnBudget budget) => Cost switch
    {
        Cost.Free => true,
        Cost.Bonus => budget.Bonus,
        Cost.Action => budget.Actions > 0,
    };
}
