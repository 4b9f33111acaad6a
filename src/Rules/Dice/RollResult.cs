using System.Collections.Immutable;

namespace Guildhall.Rules.Dice;

/// <summary>One roll of a plan.</summary>
public sealed class RollResult
{
    internal RollResult(RollTree tree, string? comment)
        : this(tree, comment, CritOf(tree))
    {
    }

    internal RollResult(RollTree tree, string? comment, CritType crit) => (Tree, Comment, Crit) = (tree, comment, crit);

    /// <summary>The value without its fraction: −7/2 totals −3.</summary>
    public long Total => Value.Truncate();

    /// <summary>The exact value.</summary>
    public Rational Value => Root.Total;

    /// <summary>Whether the leftmost node is a twenty-sided die, alone kept, that shows 20 or 1.</summary>
    public CritType Crit { get; }

    /// <summary>What the player wrote behind the expression; null for nothing.</summary>
    public string? Comment { get; }

    /// <summary>The whole expression.</summary>
    public RollNode Root => Tree.Root;

    internal RollTree Tree { get; }

    /// <summary>
    /// A node takes over the annotation that all annotated nodes below it share: <c>1d20[fire] + 3</c> becomes
    /// <c>(1d20 + 3)[fire]</c>. Where annotations are mixed, unannotated parts may inherit from a side, but never the right operand
    /// of <c>* / // %</c>.
    /// </summary>
    public RollResult SimplifyAnnotations(AnnotationInheritance inheritance = AnnotationInheritance.None) =>
        new(Annotations.Simplify(Tree, inheritance), Comment, Crit);

    /// <summary>Simplifies annotations, then makes one number of each annotated branch, and of each branch without any.</summary>
    public RollResult Simplify(AnnotationInheritance inheritance = AnnotationInheritance.None) =>
        new(Annotations.Collapse(Annotations.Simplify(Tree, inheritance)), Comment, Crit);

    /// <summary>The total by annotation, in the order of the text. The amounts add up to <see cref="Total"/>.</summary>
    public ImmutableArray<DamagePart> DamageByType(AnnotationInheritance inheritance = AnnotationInheritance.None) =>
        DamageParts.Of(Annotations.Simplify(Tree, inheritance));

    private static CritType CritOf(RollTree tree)
    {
        ref readonly var leftmost = ref tree.Entries[0];
        if (tree.Nodes[0] is not { Kind: RollNodeKind.Dice, Die: { Notation: null, Sides: 20 } } || leftmost.Dropped)
        {
            return CritType.None;
        }

        var (kept, value) = (0, 0L);
        foreach (ref readonly var die in leftmost.Thrown)
        {
            (kept, value) = die.Dropped ? (kept, value) : (kept + 1, die.Value);
        }

        return (kept, value) switch
        {
            (1, 20) => CritType.Crit,
            (1, 1) => CritType.Fail,
            _ => CritType.None,
        };
    }
}
