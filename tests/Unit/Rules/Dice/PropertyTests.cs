using FsCheck;
using FsCheck.Fluent;
using Guildhall.Core.Chance;
using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class PropertyTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(20_260_101, 3);

    [Fact]
    public void Whatever_follows_the_grammar_is_no_syntax_error() => Check(ExpressionTexts.Expression, text =>
        DiceExpression.Parse(text, allowComment: false).Error is not RollSyntaxError);

    [Fact]
    public void Any_text_gives_a_result_or_one_of_three_errors()
    {
        Check(ExpressionTexts.Rubbish, IsAnswered);
        Check(ExpressionTexts.Expression, IsAnswered);
    }

    [Fact]
    public void What_is_printed_parses_to_the_same_plan() => Check(ExpressionTexts.Expression, text =>
    {
        if (DiceExpression.Parse(text, allowComment: false).Value is not { } plan)
        {
            return true;
        }

        var again = Cast.Plan(plan.ToString());
        return again.ToString() == plan.ToString() && Tree(again) == Tree(plan);
    });

    [Fact]
    public void A_total_lies_between_minimum_and_maximum() => Check(ExpressionTexts.Expression, text =>
    {
        var plan = DiceExpression.Parse(text, allowComment: false).Value;
        for (var i = 0; i < 20; i++)
        {
            if (plan?.Roll(DiceCup.FromText($"{text}/{i}")).Value is { } roll && (roll.Total < plan.Minimum || roll.Total > plan.Maximum))
            {
                return false;
            }
        }

        return true;
    });

    [Fact]
    public void The_same_seed_gives_the_same_tree() => Check(ExpressionTexts.Expression, text =>
        DiceExpression.Parse(text, allowComment: false).Value is not { } plan || Tree(plan) == Tree(plan));

    [Fact]
    public void Damage_adds_up_and_simplifying_keeps_the_total() => Check(ExpressionTexts.Expression, text =>
        DiceExpression.Parse(text, allowComment: false).Then(plan => plan.Roll(DiceCup.FromText(text))).Value is not { } roll
        || (roll.DamageByType(AnnotationInheritance.Left).Sum(part => part.Amount) == roll.Total
            && roll.Simplify(AnnotationInheritance.Right).Total == roll.Total));

    [Fact]
    public void The_number_of_kept_dice_follows_from_the_operator() => Check(
        from dice in Gen.Choose(0, 12)
        from keep in Gen.Choose(0, 14)
        from op in Gen.Elements("kh", "kl", "ph", "pl")
        select (dice, keep, op),
        sample =>
        {
            var roll = Cast.Plan($"{sample.dice}d6{sample.op}{sample.keep}").Roll(DiceCup.FromText($"{sample}")).Value!;
            var chosen = Math.Min(sample.dice, sample.keep);
            var kept = roll.Root.Dice.ToArray().Count(die => die.Kept);
            return kept == (sample.op[0] == 'k' ? chosen : sample.dice - chosen);
        });

    private static bool IsAnswered(string text) => IsAnswered(text, allowComment: true) && IsAnswered(text, allowComment: false);

    private static bool IsAnswered(string text, bool allowComment)
    {
        var outcome = DiceExpression.Parse(text, allowComment).Then(plan => plan.Roll(DiceCup.FromText(text)));
        return outcome.Value is { } roll
            ? RollText.Markdown(roll).EndsWith($"`{roll.Total}`", StringComparison.Ordinal)
            : outcome.Error is RollSyntaxError or RollValueError or TooManyRolls;
    }

    private static string Tree(DicePlan plan)
    {
        var outcome = plan.Roll(DiceCup.FromText("tree"));
        return outcome.Value is { } roll ? RollJson.Write(roll) : $"{outcome.Error}";
    }

    private static void Check<T>(Gen<T> samples, Func<T, bool> holds) => Prop.ForAll(samples.ToArbitrary(), holds).Check(Thorough);
}
