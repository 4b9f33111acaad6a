using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>What metamagic and evokers' skill do to one spell while it runs.</summary>
internal sealed class SpellShaping(StepRun run)
{
    private readonly BattleStory _story = run.Story;
    private int _sculpted;
    private int _spared;
    private int _rethrown;

    private Combatant Actor => _story[run.Seat];

    private int Modifier => Math.Max(1, run.Figures.Action.Modifier ?? Actor.Profile.SpellModifier);

    /// <summary>Damage dice after what was made ready for the spell.</summary>
    public ImmutableArray<int> Faces(ImmutableArray<int> faces, int sides)
    {
        var left = Modifier - _rethrown;
        var shaped = Metamagics.Faces(_story, run.Ready, faces, sides, ref left);
        _rethrown = Modifier - left;
        return shaped;
    }

    /// <summary>Whether a friend is kept out of the spell: by care, as many as the modifier allows, or by an evoker's skill.</summary>
    public bool Spares(int who)
    {
        if (who == run.Seat) return false;
        if (run.Figures.Evokes && Actor.Profile.Figures.Has(FeatureTrait.SculptSpells)) return ++_sculpted <= 1 + Math.Max(run.Slot, run.Figures.Action.SpellLevel);
        return run.Ready.HasFlag(Metamagic.Careful) && ++_spared <= Modifier;
    }

    /// <summary>The first foe among the targets; −1 for none.</summary>
    public int FirstFoe()
    {
        foreach (var other in run.Targets)
        {
            if (_story[other].Side != Actor.Side) return other;
        }

        return -1;
    }
}
