using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Steps that give hit points, real or temporary; a sum that several share is kept from target to target.</summary>
internal sealed class StepHealing(StepRun run)
{
    private readonly BattleStory _story = run.Story;
    private Dictionary<AutomationNode, int>? _pools;
    private bool _healedSelf;

    private Combatant Actor => _story[run.Seat];

    private CombatAction Action => run.Figures.Action;

    private int Modifier => Math.Max(0, Action.Modifier ?? Actor.Profile.SpellModifier);

    public void Heal(AutomationNode.Heal heal, int who)
    {
        var faces = StepDamage.Faces(_story.Dice, heal.Dice.Count == 0 ? 0 : heal.Dice.Count + (heal.PerSlot * run.Above), heal.Dice.Sides);
        var amount = heal.Dice.Bonus + (heal.Dice.Count == 0 ? heal.PerSlot * run.Above : 0) + (heal.AddsAbility ? Modifier : 0);
        var full = _story[who].Sum.Has(EffectKind.HealingMaximum) || (Action.Magic && Actor.Profile.Figures.Has(FeatureTrait.SupremeHealing));
        foreach (var face in faces) amount += full ? heal.Dice.Sides : face;
        if (run.Slot > 0 && Action.Spell is not null && !heal.Pool && Actor.Profile.Figures.Has(FeatureTrait.DiscipleOfLife)) amount += 2 + run.Slot;
        if (heal.Pool)
        {
            _pools ??= new(ReferenceEqualityComparer.Instance);
            if (!_pools.TryGetValue(heal, out var left)) left = amount;
            amount = Math.Min(left, Math.Max(0, (heal.UpToHalf ? _story[who].Health.Maximum / 2 : _story[who].Health.Maximum) - _story[who].Health.Current));
            _pools[heal] = left - amount;
        }

        if (heal.RaisesMaximum) Harm.ChangeMaximum(_story, who, run.Seat, Action.Key, amount, wakes: true);
        else Harm.Heal(_story, who, run.Seat, Action.Key, faces, amount);
        if (run.Slot == 0 || who == run.Seat || _healedSelf || !Actor.Profile.Figures.Has(FeatureTrait.BlessedHealer)) return;
        _healedSelf = true;
        Harm.Heal(_story, run.Seat, run.Seat, "blessed-healer", [], 2 + run.Slot);
    }

    public void Buffer(AutomationNode.Buffer buffer, int who)
    {
        var faces = StepDamage.Faces(_story.Dice, buffer.Dice.Count, buffer.Dice.Sides);
        var amount = buffer.Dice.Bonus + (buffer.PerSlot * run.Above) + (buffer.AddsAbility ? Modifier : 0);
        foreach (var face in faces) amount += face;
        _story.Tell(new BattleEvent.HealthChanged(who, run.Seat, Action.Key, faces, _story[who].Health.Buffer(amount)));
    }
}
