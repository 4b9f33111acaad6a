using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>What features change about a spell's steps.</summary>
internal sealed record SpellStrength
{
    /// <summary>Whether the spellcasting modifier is added to damage.</summary>
    public bool Adds { get; init; }

    /// <summary>Whether a miss or a successful save still costs half.</summary>
    public bool Halves { get; init; }

    /// <summary>Feet a hit pushes creatures up to Large.</summary>
    public int Pushes { get; init; }

    /// <summary>Feet more of range.</summary>
    public int Farther { get; init; }

    /// <summary>Faces of the die a mark deals; 0 for its own.</summary>
    public int MarkSides { get; init; }

    private static readonly SpellStrength Plain = new();

    /// <summary>The steps, strengthened.</summary>
    public static ImmutableArray<AutomationNode> Of(ImmutableArray<AutomationNode> steps, SpellStrength strength) =>
        strength == Plain ? steps : strength.All(steps);

    private ImmutableArray<AutomationNode> All(ImmutableArray<AutomationNode> steps) => [.. steps.Select(One)];

    private AutomationNode One(AutomationNode step) => step switch
    {
        AutomationNode.Each each => each with { Do = All(each.Do) },
        AutomationNode.Repeat repeat => repeat with { Do = All(repeat.Do) },
        AutomationNode.If branch => branch with { Then = All(branch.Then), Else = All(branch.Else) },
        AutomationNode.Attack attack => Missed(attack with { Range = attack.Range + (attack.Range > 0 ? Farther : 0), Hit = Struck(All(attack.Hit)), Miss = All(attack.Miss) }),
        AutomationNode.Save save => Saved(save with { Always = All(save.Always), Fail = All(save.Fail), Success = All(save.Success) }),
        AutomationNode.Damage damage when Adds => damage with { AddsAbility = true },
        AutomationNode.Effect { Kind: EffectKind.DamageTakenBonus, Dice: { } dice } mark when MarkSides > 0 => mark with { Dice = dice with { Sides = MarkSides } },
        _ => step,
    };

    private ImmutableArray<AutomationNode> Struck(ImmutableArray<AutomationNode> hit) => Pushes == 0
        ? hit
        : hit.Add(new AutomationNode.If(new AutomationTest { UpTo = CreatureSize.Large }) { Then = [new AutomationNode.Move(MoveKind.Push, Pushes)] });

    private AutomationNode.Attack Missed(AutomationNode.Attack attack) => Halves && attack.Miss.IsEmpty
        ? attack with { Miss = [.. attack.Hit.OfType<AutomationNode.Damage>().Select(damage => damage with { Half = true })] }
        : attack;

    private AutomationNode.Save Saved(AutomationNode.Save save)
    {
        var harm = save.Fail.OfType<AutomationNode.Damage>().ToImmutableArray();
        return Halves && harm.Length > 0 && save.Success.IsEmpty
            ? save with
            {
                Always = [.. save.Always, .. harm.Select(damage => damage with { HalfOnSuccess = true })],
                Fail = [.. save.Fail.Where(step => step is not AutomationNode.Damage)],
            }
            : save;
    }
}
