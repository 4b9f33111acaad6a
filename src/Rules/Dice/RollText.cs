namespace Guildhall.Rules.Dice;

/// <summary>Results as people read them. Too long ones are cut, with a count of the dice and numbers left out; the total never is.</summary>
public static class RollText
{
    /// <summary>Characters unless the channel says otherwise.</summary>
    public const int DefaultLength = 1_000;

    /// <summary>For instance <c>4d6kh3 (6, 5, ~1~, 3) = 14</c>; a single tilde on either side marks what does not count.</summary>
    /// <param name="limit">Most characters of the answer; the total is written even beyond.</param>
    public static string Plain(RollResult result, int limit = DefaultLength) => new RollWriter(result, RollStyle.Plain, limit).Write();

    /// <summary>
    /// For instance <c>2d20kh1 (~~3~~, **20**) + 5 = `25`</c>: struck out what does not count, bold the lowest and highest faces,
    /// <c>!</c> behind exploded dice, <c>✓</c> and <c>✗</c> behind counted ones.
    /// </summary>
    /// <param name="limit">Most characters of the answer; the total is written even beyond.</param>
    public static string Markdown(RollResult result, int limit = DefaultLength) => new RollWriter(result, RollStyle.Markdown, limit).Write();
}
