using Guildhall.Core.Chance;
using Guildhall.Rules.Dice;
using Guildhall.Tests.Unit.Rules.FifthEdition;

namespace Guildhall.Tests.Unit.Rules.Dice;

/// <summary>Short words for the tests of the dice language.</summary>
internal static class Cast
{
    /// <summary>Rolls with the given faces; faces left over are a mistake in the test or in the engine.</summary>
    internal static RollResult Roll(string text, params int[] faces)
    {
        var dice = new WrittenDice(faces);
        var result = Plan(text).Roll(dice);
        result.Error.ShouldBeNull();
        dice.Left.ShouldBe(0);
        return result.Value!;
    }

    internal static long Total(string text, params int[] faces) => Roll(text, faces).Total;

    internal static string Plain(string text, params int[] faces) => RollText.Plain(Roll(text, faces));

    internal static DicePlan Plan(string text, bool allowComment = false)
    {
        var parsed = DiceExpression.Parse(text, allowComment);
        parsed.Error.ShouldBeNull();
        return parsed.Value!;
    }

    internal static RollSyntaxError SyntaxError(string text, bool allowComment = false) =>
        DiceExpression.Parse(text, allowComment).Error.ShouldBeOfType<RollSyntaxError>();

    /// <summary>The error of parsing, or else of rolling with any dice.</summary>
    internal static RollError Error(string text) =>
        DiceExpression.Parse(text, allowComment: false).Then(plan => plan.Roll(DiceCup.FromText(text))).Error.ShouldNotBeNull();
}
