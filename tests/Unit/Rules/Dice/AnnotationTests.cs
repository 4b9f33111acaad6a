using Guildhall.Rules.Dice;

namespace Guildhall.Tests.Unit.Rules.Dice;

public sealed class AnnotationTests
{
    [Theory]
    [InlineData("1d20[foo] + 3", AnnotationInheritance.None, "1d20 (4) + 3 [foo] = 7")]
    [InlineData("(1d20[foo] + 3) * 2", AnnotationInheritance.None, "(1d20 (4) + 3) * 2 [foo] = 14")]
    [InlineData("1d20[a] + 3 + 2[b]", AnnotationInheritance.None, "1d20 (4) + 3 [a] + 2 [b] = 9")]
    [InlineData("1d20 + 3[a] + 2[b] + 1", AnnotationInheritance.None, "1d20 (4) + 3 [a] + 2 [b] + 1 = 10")]
    [InlineData("1d20[a] + 2[b] + 1", AnnotationInheritance.Left, "1d20 (4) [a] + 2 [b] + 1 [a] = 7")]
    [InlineData("1d20[a] + 2[b] + 1", AnnotationInheritance.Right, "1d20 (4) [a] + 2 [b] + 1 [b] = 7")]
    [InlineData("(1d20[a] + 2[b]) / 2", AnnotationInheritance.Left, "(1d20 (4) [a] + 2 [b]) / 2 = 3")]
    [InlineData("2 * (1d20[a] + 2[b])", AnnotationInheritance.Right, "2 [b] * (1d20 (4) [a] + 2 [b]) = 12")]
    public void Annotations_rise_to_what_shares_them(string text, AnnotationInheritance inheritance, string shown) =>
        RollText.Plain(Cast.Roll(text, 4).SimplifyAnnotations(inheritance)).ShouldBe(shown);

    [Theory]
    [InlineData("1d20[foo] + 3 - 1d4[bar]", "7 [foo] - 2 [bar] = 5", new[] { 4, 2 })]
    [InlineData("1d20 + 3", "7 = 7", new[] { 4 })]
    [InlineData("(1d6[a], 2d6[b])kh1", "(~3 [a]~, 7 [b])kh1 = 7", new[] { 3, 2, 5 })]
    [InlineData("1d6[a] + (2 * 3) + 1d6[b]", "9 [a] + 2 [b] = 11", new[] { 3, 2 })]
    [InlineData("7[a] / 2 + 1[b]", "3.5 [a] + 1 [b] = 4", new int[0])]
    public void Branches_become_numbers(string text, string shown, int[] faces) =>
        RollText.Plain(Cast.Roll(text, faces).Simplify()).ShouldBe(shown);

    [Theory]
    [InlineData("2d6[fire] + 3[cold]", "fire 7, cold 3", new[] { 3, 4 })]
    [InlineData("2d6[fire] + 3", "fire 10", new[] { 3, 4 })]
    [InlineData("1d6[a] + 2[b] - 1[a]", "a 2, b 2", new[] { 3 })]
    [InlineData("(3[a] + 4[b]) / 2", "a 1, b 2", new int[0])]
    [InlineData("2 * (3[a] - 4[b])", "a 6, b -8", new int[0])]
    [InlineData("-(3[a] + 4[b])", "a -3, b -4", new int[0])]
    [InlineData("(3[a], 4[b])kh1 + 1", "b 4,  1", new int[0])]
    [InlineData("(3[a] + 4[b]) // 2", " 3", new int[0])]
    [InlineData("2[fire][magic] + 1[cold]", "fire magic 2, cold 1", new int[0])]
    [InlineData("1 + 2", " 3", new int[0])]
    [InlineData("(999999999999999[a] - 999999999999998[b]) * 5", " 5", new int[0])]
    public void Damage_is_totaled_by_type(string text, string parts, int[] faces) =>
        string.Join(", ", Cast.Roll(text, faces).DamageByType().Select(part => $"{part.Type} {part.Amount}")).ShouldBe(parts);

    [Fact]
    public void Passes_leave_the_roll_as_it_was()
    {
        var roll = Cast.Roll("1d20[hit] + 3", 20);
        _ = roll.Simplify();

        RollText.Plain(roll).ShouldBe("1d20 (20) [hit] + 3 = 23");
        roll.Simplify().Crit.ShouldBe(CritType.Crit);
    }
}
